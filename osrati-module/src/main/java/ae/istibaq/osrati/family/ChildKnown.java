package ae.istibaq.osrati.family;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.LifeEvent;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** The register has told of a child who was born before the portal could know. */
public record ChildKnown(UUID cause, PersonId child, LocalDate birthDate, Map<Role, EmiratesId> roles)
        implements LifeEvent.Begun {

    @Override
    public String matter() {
        return child.toString();
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
        return "ChildKnown[" + child + "]";
    }
}
