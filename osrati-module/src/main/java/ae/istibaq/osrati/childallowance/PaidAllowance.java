package ae.istibaq.osrati.childallowance;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * An allowance as the federal register last told it.
 *
 * @param last month for which it is paid; null while no end is known
 * @param end why it ends; null while no end is known
 */
record PaidAllowance(
        String agencyReference,
        EmiratesId employee,
        PersonId child,
        YearMonth from,
        @Nullable YearMonth last,
        @Nullable End end) {

    /** Why it ends; the register's codes. */
    enum End {
        AGE,
        DEATH,
        WORK,
        MARRIAGE,
        EMPLOYMENT_ENDED,
        OTHER_PAYEE,
        REQUEST,
        ERROR_OF_ENTRY
    }

    /** Without the employee, so that no log shows them. */
    @Override
    public String toString() {
        return "PaidAllowance[" + agencyReference + "]";
    }
}
