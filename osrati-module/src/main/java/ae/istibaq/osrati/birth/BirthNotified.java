package ae.istibaq.osrati.birth;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Sex;
import ae.istibaq.core.proactivity.LifeEvent;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A child was born alive, and a clinic has told it. */
public record BirthNotified(
        UUID cause,
        String notificationNumber,
        PersonId child,
        LocalDate birthDate,
        Sex sex,
        Map<Role, EmiratesId> roles)
        implements LifeEvent.Begun {

    @Override
    public String matter() {
        return notificationNumber;
    }

    @Override
    public PersonId subject() {
        return child;
    }

    @Override
    public Map<String, String> about() {
        return Map.of("notificationNumber", notificationNumber, "birthDate", birthDate.toString());
    }

    @Override
    public String path() {
        return "/osrati/people/" + child;
    }

    @Override
    public @Nullable UUID document() {
        return null;
    }

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "BirthNotified[" + child + "]";
    }
}
