package ae.istibaq.osrati.childhood;

import ae.istibaq.core.proactivity.LifeEvent;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A mother has given birth to a living child, told once however many children there are: what follows for the parents
 * themselves, such as their leave, follows once.
 *
 * @param notificationNumber of the first living child
 * @param inState whether it was inside the State
 */
public record Delivered(
        UUID cause,
        String deliveryNumber,
        String notificationNumber,
        LocalDate birthDate,
        boolean inState,
        Map<Role, EmiratesId> roles)
        implements LifeEvent.Begun {

    @Override
    public String matter() {
        return matterOf(deliveryNumber);
    }

    /** Told apart from a notification's number, which looks the same. */
    static String matterOf(String deliveryNumber) {
        return "delivery " + deliveryNumber;
    }

    @Override
    public Map<String, String> about() {
        return Map.of(
                "deliveryNumber",
                deliveryNumber,
                "notificationNumber",
                notificationNumber,
                "birthDate",
                birthDate.toString(),
                "inState",
                Boolean.toString(inState));
    }

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "Delivered[" + deliveryNumber + "]";
    }
}
