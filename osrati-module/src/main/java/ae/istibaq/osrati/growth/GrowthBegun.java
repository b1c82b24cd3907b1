package ae.istibaq.osrati.growth;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.LifeEvent;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The growth of a child can be asked about: it was born, or its family has become known. */
public record GrowthBegun(UUID cause, PersonId child, LocalDate birthDate, Map<Role, EmiratesId> roles)
        implements LifeEvent.Begun {

    @Override
    public String matter() {
        return matterOf(child);
    }

    static String matterOf(PersonId child) {
        return "growth " + child;
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
        return pathOf(child);
    }

    static String pathOf(PersonId child) {
        return "/growth/" + child;
    }

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "GrowthBegun[" + child + "]";
    }
}
