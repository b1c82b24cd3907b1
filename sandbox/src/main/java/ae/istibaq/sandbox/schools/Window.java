package ae.istibaq.sandbox.schools;

import java.time.LocalDate;

/**
 * When children are registered for a school year; the shape of its event.
 *
 * @param schoolYear as {@code 2027-2028}
 * @param to last day
 */
public record Window(String windowNumber, String schoolYear, LocalDate from, LocalDate to) {

    boolean isOpen(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
