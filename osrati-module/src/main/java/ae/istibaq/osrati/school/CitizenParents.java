package ae.istibaq.osrati.school;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.PersonUnknown;
import ae.istibaq.core.shared.EmiratesId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whether a child has a citizen for father or mother, who alone have a right to government kindergartens. */
@Component
public class CitizenParents {

    private final Family family;
    private final People people;

    CitizenParents(Family family, People people) {
        this.family = family;
        this.people = people;
    }

    /**
     * Whether father or mother, alive or not, is a citizen; never inside a database transaction.
     *
     * @throws AgencyUnavailable while the register does not answer
     */
    public boolean has(PersonId child, UUID cause) {
        return family.toldParentsOf(child).stream()
                .flatMap(parent -> people.find(parent).map(KnownPerson::emiratesId).stream())
                .anyMatch(parent -> isCitizen(parent, cause).orElse(false));
    }

    private Optional<Boolean> isCitizen(EmiratesId parent, UUID cause) {
        try {
            return Optional.of(people.lookUp(parent, cause).citizen());
        } catch (PersonUnknown notHeld) {
            return Optional.empty();
        }
    }
}
