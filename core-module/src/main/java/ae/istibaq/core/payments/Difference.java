package ae.istibaq.core.payments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One point in which a day's settlement and the orders disagree.
 *
 * @param day the day that was compared, in the Gulf
 * @param reference the gateway's number of the capture, or the refund's id
 * @param ourFils null where the portal knows nothing of it
 * @param theirFils null where the gateway knows nothing of it
 */
public record Difference(
        LocalDate day,
        Kind kind,
        String reference,
        @Nullable Long ourFils,
        @Nullable Long theirFils) {

    /** What disagrees. */
    public enum Kind {
        CAPTURE_NOT_HERE,
        CAPTURE_NOT_THERE,
        CAPTURE_AMOUNT,
        REFUND_NOT_HERE,
        REFUND_NOT_THERE,
        REFUND_AMOUNT
    }
}
