package ae.istibaq.core.eligibility;

import java.time.LocalDate;
import java.util.List;

/**
 * Days of which an entitlement lets a person choose some.
 *
 * @param days in order
 * @param most how many may be chosen
 */
public record OpenDays(List<LocalDate> days, int most) {

    public static final OpenDays NONE = new OpenDays(List.of(), 0);

    public OpenDays {
        days = List.copyOf(days);
    }
}
