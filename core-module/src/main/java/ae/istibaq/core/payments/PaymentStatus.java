package ae.istibaq.core.payments;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Set;

/** Where an order stands; {@link #mayBecome} is the whole table of its moves. */
public enum PaymentStatus {
    /** Made here, not yet known to the gateway. */
    CREATED,
    /** The gateway waits for the payer. */
    OPEN,
    /** Paid, and told so once. */
    CAPTURED,
    /** The gateway took another amount than was asked; a person must look. */
    DISPUTED,
    /** The card was refused, or the gateway would not have the order. */
    FAILED,
    /** The payer or the matter gave it up. */
    CANCELLED,
    /** Nobody paid in time. */
    EXPIRED,
    /** What was paid is on its way back. */
    REFUND_ASKED,
    /** What was paid is back. */
    REFUNDED;

    // A closed order may still turn out to be paid: the gateway's word can come late, and money taken is never ignored.
    private static final Map<PaymentStatus, Set<PaymentStatus>> MOVES = Map.ofEntries(
            entry(CREATED, Set.of(OPEN, FAILED, CANCELLED)),
            entry(OPEN, Set.of(CAPTURED, DISPUTED, FAILED, CANCELLED, EXPIRED, REFUND_ASKED)),
            entry(DISPUTED, Set.of(CAPTURED, REFUND_ASKED)),
            entry(FAILED, Set.of(CAPTURED, DISPUTED, REFUND_ASKED)),
            entry(CANCELLED, Set.of(CAPTURED, DISPUTED, REFUND_ASKED)),
            entry(EXPIRED, Set.of(CAPTURED, DISPUTED, REFUND_ASKED)),
            entry(CAPTURED, Set.of(REFUND_ASKED)),
            entry(REFUND_ASKED, Set.of(REFUNDED)),
            entry(REFUNDED, Set.of()));

    public boolean mayBecome(PaymentStatus next) {
        return MOVES.getOrDefault(this, Set.of()).contains(next);
    }

    /** Whether the money was taken as agreed, also where it went back since. */
    public boolean paid() {
        return this == CAPTURED || this == REFUND_ASKED || this == REFUNDED;
    }

    /** Whether the order can't pay its matter any more: it ended without money, or the money went back. */
    public boolean over() {
        return closed() || this == REFUND_ASKED || this == REFUNDED;
    }

    /** Whether the order ended without money. */
    public boolean closed() {
        return this == FAILED || this == CANCELLED || this == EXPIRED;
    }
}
