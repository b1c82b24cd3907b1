package ae.istibaq.osrati.vaccination;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.LifeEvent;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The vaccinations of a child can be planned: it was born, or its family has become known. */
public record VaccinationsBegun(UUID cause, PersonId child, LocalDate birthDate, Map<Role, EmiratesId> roles)
        implements LifeEvent.Begun {

    @Override
    public String matter() {
        return matterOf(child);
    }

    static String matterOf(PersonId child) {
        return "vaccinations " + child;
    }

    @Override
    public PersonId subject() {
        return child;
    }

    @Override
    public Map<String, String> about() {
        return Map.of("birthDate", birthDate.toString());
    }

    @Override
    public String path() {
        return "/osrati/people/" + child;
    }

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "VaccinationsBegun[" + child + "]";
    }
}
