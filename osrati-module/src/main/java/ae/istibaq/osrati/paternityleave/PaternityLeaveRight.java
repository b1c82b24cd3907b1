package ae.istibaq.osrati.paternityleave;

import ae.istibaq.osrati.employment.Leave;
import java.time.LocalDate;
import java.util.Set;

/**
 * What the law of the day of birth gives a father.
 *
 * @param bornOn first day he may take
 * @param lastDay last day he may take
 * @param days how many working days, together or apart
 * @param notifications numbers of this delivery's birth notifications; twins have two and bring one leave
 */
record PaternityLeaveRight(LocalDate bornOn, LocalDate lastDay, int days, Set<String> notifications) {

    /** Whether a row spends this right; a wife's other birth may lie in the same months. */
    boolean spentBy(Leave leave) {
        return leave.kind() == Leave.Kind.PATERNITY
                && (leave.notificationNumber() == null || notifications.contains(leave.notificationNumber()));
    }

    boolean includes(LocalDate day) {
        return !day.isBefore(bornOn) && !day.isAfter(lastDay);
    }
}
