package ae.istibaq.osrati.home;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Residences;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where children live: by their own entry, else by that of whoever they live with. */
@Component
public class Homes {

    private final Residences residences;
    private final People people;
    private final Family family;
    private final Clock clock;

    Homes(Residences residences, People people, Family family, Clock clock) {
        this.residences = residences;
        this.people = people;
        this.family = family;
        this.clock = clock;
    }

    /**
     * A child's home; never inside a database transaction.
     *
     * @param otherwise the parent who counts where the register has no entry of the child and names no custodian
     * @param purposeKey what for, as the page of one's data says it
     * @param cause event for which it is asked; null for somebody's own visit
     * @throws AgencyUnavailable while the register does not answer
     */
    public Optional<Home> of(PersonId child, EmiratesId otherwise, String purposeKey, @Nullable UUID cause) {
        LocalDate today = LocalDate.now(clock);
        List<EmiratesId> custodians = family.custodiansOf(child, today).stream()
                .flatMap(custodian -> number(custodian).stream())
                .toList();
        return Stream.of(number(child).stream(), custodians.stream(), Stream.of(otherwise))
                .flatMap(each -> each)
                .flatMap(each -> residences.lookUp(each, purposeKey, cause).stream())
                .findFirst()
                .map(Home::new);
    }

    /** Whether nobody may learn where a child lives. */
    public boolean isProtected(PersonId child) {
        return residences.isProtected(child);
    }

    private Optional<EmiratesId> number(PersonId person) {
        return people.find(person).map(KnownPerson::emiratesId);
    }
}
