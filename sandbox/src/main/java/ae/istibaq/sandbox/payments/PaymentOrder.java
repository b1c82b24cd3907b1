package ae.istibaq.sandbox.payments;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order in the gateway's books.
 *
 * @param token the secret part of the page's address
 * @param callbackOpen the portal has not yet answered the call-back
 */
record PaymentOrder(
        String reference,
        String token,
        OrderRequest request,
        Instant openedAt,
        OrderStatus status,
        @Nullable Instant closedAt,
        @Nullable String captureId,
        List<Refund> refunds,
        boolean callbackOpen) {

    /** Money that went back. */
    record Refund(String refundId, long fils, String reason, Instant at) {}

    static PaymentOrder open(OrderRequest request, String token, Instant now) {
        return new PaymentOrder(
                referenceOf(request.orderId()), token, request, now, OrderStatus.OPEN, null, null, List.of(), false);
    }

    /** One order, one reference: an order is found by either. */
    static String referenceOf(String orderId) {
        return "PG-" + UUID.nameUUIDFromBytes(orderId.getBytes(StandardCharsets.UTF_8));
    }

    OrderStatus status(Instant now, Duration life) {
        return status == OrderStatus.OPEN && !now.isBefore(openedAt.plus(life)) ? OrderStatus.EXPIRED : status;
    }

    PaymentOrder closed(OrderStatus end, Instant now) {
        String capture = end == OrderStatus.CAPTURED ? "CAP-" + UUID.randomUUID() : null;
        return new PaymentOrder(reference, token, request, openedAt, end, now, capture, refunds, true);
    }

    PaymentOrder callbackDelivered() {
        return new PaymentOrder(reference, token, request, openedAt, status, closedAt, captureId, refunds, false);
    }

    PaymentOrder with(Refund refund) {
        List<Refund> now = new ArrayList<>(refunds);
        now.add(refund);
        OrderStatus after = refund.fils() == refundable() ? OrderStatus.REFUNDED : status;
        return new PaymentOrder(
                reference, token, request, openedAt, after, closedAt, captureId, List.copyOf(now), callbackOpen);
    }

    long refundable() {
        return captureId == null
                ? 0
                : request.amountFils()
                        - refunds.stream().mapToLong(Refund::fils).sum();
    }
}
