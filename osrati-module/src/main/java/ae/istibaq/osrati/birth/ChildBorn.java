package ae.istibaq.osrati.birth;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Sex;
import ae.istibaq.core.proactivity.LifeEvent;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A living child was born, and its clinic has notified it.
 *
 * @param birthDate the day of birth in the Gulf
 * @param twin which of several children of one delivery it is; zero where it is the only one
 * @param deliveryNumber the same for all children of one delivery
 * @param inState whether it was inside the State
 * @param roles father and mother, as far as they are known
 * @param gestationalWeeks completed weeks of the pregnancy; null where nobody knows them
 */
public record ChildBorn(
        UUID cause,
        String notificationNumber,
        PersonId child,
        LocalDate birthDate,
        Sex sex,
        int twin,
        String deliveryNumber,
        boolean inState,
        Map<Role, EmiratesId> roles,
        @Nullable Integer gestationalWeeks)
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
    public String path() {
        return "/osrati/people/" + child;
    }

    @Override
    public Map<String, String> about() {
        Map<String, String> about = new HashMap<>();
        about.put("notificationNumber", notificationNumber);
        about.put("birthDate", birthDate.toString());
        about.put("sex", sex.name());
        about.put("twin", Integer.toString(twin));
        return about;
    }

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "ChildBorn[" + notificationNumber + "]";
    }
}
