package ae.istibaq.sandbox.workplace;

import ae.istibaq.sandbox.agencies.PersonRef;
import org.jspecify.annotations.Nullable;

/**
 * A child allowance in a salary.
 *
 * @param fromMonth as {@code 2026-11}
 * @param lastMonth null while it is paid
 * @param amountFils a month
 */
public record Allowance(
        String agencyReference,
        @Nullable String reference,
        String payeeEmiratesId,
        PersonRef child,
        String fromMonth,
        @Nullable String lastMonth,
        long amountFils) {

    Allowance endedAfter(String month) {
        return new Allowance(agencyReference, reference, payeeEmiratesId, child, fromMonth, month, amountFils);
    }
}
