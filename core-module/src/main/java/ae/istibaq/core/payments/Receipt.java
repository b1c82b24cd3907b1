package ae.istibaq.core.payments;

import ae.istibaq.core.shared.Aed;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Proof of what was paid.
 *
 * @param reference the gateway's number of the payment, for questions
 * @param refundedAt when it went back; null where it was not given back
 */
public record Receipt(
        UUID order,
        UUID matter,
        Aed amount,
        List<Line> lines,
        String reference,
        Instant capturedAt,
        @Nullable Instant refundedAt) {

    static Optional<Receipt> of(PaymentOrder order) {
        if (!order.status().paid()) {
            return Optional.empty();
        }
        return Optional.of(new Receipt(
                order.id(),
                order.matter(),
                Aed.ofFils(order.takenFils()),
                order.lines(),
                order.captureId().orElseThrow(),
                order.capturedAt().orElseThrow(),
                order.refundedAt().orElse(null)));
    }
}
