package ae.istibaq.osrati.schoolseat;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.family.OfChild;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A seat can be kept for a child: it was born, or has become known, before it may begin kindergarten.
 *
 * @param notificationNumber of the birth; null where the portal knows of none
 * @param schoolYear the year it may begin in, such as 2030-2031
 */
public record SeatDue(
        UUID cause,
        PersonId child,
        @Nullable String notificationNumber,
        LocalDate birthDate,
        String schoolYear,
        Map<Role, EmiratesId> roles)
        implements OfChild {

    @Override
    public String matter() {
        return matterOf(child);
    }

    static String matterOf(PersonId child) {
        return "seat " + child;
    }

    @Override
    public Map<String, String> about() {
        Map<String, String> about = new HashMap<>();
        about.put("birthDate", birthDate.toString());
        about.put("schoolYear", schoolYear);
        if (notificationNumber != null) {
            about.put("notificationNumber", notificationNumber);
        }
        return about;
    }

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "SeatDue[" + child + "]";
    }
}
