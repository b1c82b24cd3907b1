package ae.istibaq.sandbox.workplace;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of an employee's leaves.
 *
 * @param agencyReference also the number of the row
 * @param reference the portal's; none for a row that the employer entered
 * @param to last day
 * @param days the single days of a paternity leave; empty for a leave without gaps
 */
public record Leave(
        String agencyReference,
        @Nullable String reference,
        String employeeEmiratesId,
        Kind kind,
        LocalDate from,
        LocalDate to,
        List<LocalDate> days,
        @Nullable String notificationNumber,
        boolean cancelled) {

    /** As the employer writes it. */
    public enum Kind {
        MATERNITY,
        PATERNITY,
        ANNUAL,
        SICK,
        OTHER
    }

    boolean overlaps(Leave other) {
        if (days.isEmpty() && other.days.isEmpty()) {
            return !from.isAfter(other.to) && !other.from.isAfter(to);
        }
        return days.isEmpty()
                ? other.days.stream().anyMatch(this::covers)
                : days.stream().anyMatch(other::covers);
    }

    private boolean covers(LocalDate day) {
        return days.isEmpty() ? !day.isBefore(from) && !day.isAfter(to) : days.contains(day);
    }

    Leave until(LocalDate last) {
        return new Leave(
                agencyReference, reference, employeeEmiratesId, kind, from, last, days, notificationNumber, cancelled);
    }

    Leave takenBack() {
        return new Leave(
                agencyReference, reference, employeeEmiratesId, kind, from, to, days, notificationNumber, true);
    }
}
