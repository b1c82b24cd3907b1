package ae.istibaq.osrati.family;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The register has told of a child who was born before the portal could know. */
public record ChildKnown(UUID cause, PersonId child, LocalDate birthDate, Map<Role, EmiratesId> roles)
        implements OfChild {

    @Override
    public String matter() {
        return child.toString();
    }

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "ChildKnown[" + child + "]";
    }
}
