package ae.istibaq.osrati.maternityleave;

import ae.istibaq.osrati.employment.Leave;
import java.time.LocalDate;

/** What is to be done about a mother's leave; an existing row is never written over. */
sealed interface Entry {

    /**
     * Nothing stands in the way.
     *
     * @param from day of the birth
     * @param to last day
     */
    record Register(LocalDate from, LocalDate to) implements Entry {}

    /** She has her maternity leave already, as where she began it before the birth. */
    record Kept(Leave leave) implements Entry {}

    /** Another leave lies in these days: her employer decides which gives way, so a person must ask. */
    record InTheWay(Leave leave) implements Entry {}
}
