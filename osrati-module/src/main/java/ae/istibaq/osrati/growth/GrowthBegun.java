package ae.istibaq.osrati.growth;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.family.OfChild;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The growth of a child can be asked about: it was born, or its family has become known. */
public record GrowthBegun(UUID cause, PersonId child, LocalDate birthDate, Map<Role, EmiratesId> roles)
        implements OfChild {

    @Override
    public String matter() {
        return matterOf(child);
    }

    static String matterOf(PersonId child) {
        return "growth " + child;
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
