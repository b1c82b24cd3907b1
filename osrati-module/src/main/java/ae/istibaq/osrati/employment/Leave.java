package ae.istibaq.osrati.employment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A leave of a federal employee as the register holds it.
 *
 * @param agencyReference number of the row
 * @param reference the portal's, where the portal asked for it
 * @param to last day
 * @param days the single days of a leave with gaps; empty for one without
 * @param notificationNumber of the birth it is for, where the row tells
 */
public record Leave(
        String agencyReference,
        @Nullable String reference,
        Kind kind,
        LocalDate from,
        LocalDate to,
        List<LocalDate> days,
        @Nullable String notificationNumber) {

    /** What it is for. */
    public enum Kind {
        MATERNITY,
        PATERNITY,
        ANNUAL,
        SICK,
        OTHER
    }

    /** Whether the employee is away on a day because of it. */
    public boolean covers(LocalDate day) {
        return days.isEmpty() ? !day.isBefore(from) && !day.isAfter(to) : days.contains(day);
    }

    /** Whether it has a day in common with a time; the last day belongs to it. */
    public boolean touches(LocalDate first, LocalDate last) {
        return days.isEmpty()
                ? !from.isAfter(last) && !to.isBefore(first)
                : days.stream().anyMatch(day -> !day.isBefore(first) && !day.isAfter(last));
    }
}
