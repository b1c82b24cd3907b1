package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.proactivity.LifeEvent;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** A clinic has confirmed that a woman expects a child. It is hers alone: nobody else has a part in it. */
public record PregnancyConfirmed(UUID cause, String pregnancyNumber, LocalDate dueDate, EmiratesId mother)
        implements LifeEvent.Begun {

    @Override
    public String matter() {
        return pregnancyNumber;
    }

    @Override
    public Map<Role, EmiratesId> roles() {
        return Map.of(Role.MOTHER, mother);
    }

    @Override
    public Map<String, String> about() {
        return Map.of("dueDate", dueDate.toString());
    }

    @Override
    public String path() {
        return "/osrati";
    }

    /** Without the woman, so that no log shows her. */
    @Override
    public String toString() {
        return "PregnancyConfirmed[]";
    }
}
