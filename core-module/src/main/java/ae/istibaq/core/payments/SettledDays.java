package ae.istibaq.core.payments;

import static java.util.stream.Collectors.toMap;

import ae.istibaq.core.payments.Difference.Kind;
import ae.istibaq.core.payments.GatewayClient.SettledCapture;
import ae.istibaq.core.payments.GatewayClient.SettledRefund;
import ae.istibaq.core.payments.GatewayClient.Settlement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A settlement against the orders of the same day. */
@Component
class SettledDays {

    // A refund is dated here when the gateway has answered and there when it was made: around midnight the days differ.
    private static final Duration AROUND_MIDNIGHT = Duration.ofMinutes(15);

    private final PaymentOrders orders;
    private final Payments payments;
    private final Clock clock;

    SettledDays(PaymentOrders orders, Payments payments, Clock clock) {
        this.orders = orders;
        this.payments = payments;
        this.clock = clock;
    }

    /** Asks after the captures of which the portal has not heard, so that a lost call-back isn't a difference. */
    void hear(Settlement settlement) {
        for (SettledCapture capture : settlement.captures()) {
            order(capture.orderId())
                    .filter(order -> !order.status().paid())
                    .ifPresent(order -> payments.confirm(order.id()));
        }
    }

    @Transactional(readOnly = true)
    List<Difference> compare(Settlement settlement) {
        List<Difference> differences = new ArrayList<>();
        captures(settlement, differences);
        refunds(settlement, differences);
        return differences;
    }

    private void captures(Settlement settlement, List<Difference> differences) {
        LocalDate day = settlement.date();
        Map<String, SettledCapture> theirs = settlement.captures().stream()
                .collect(toMap(SettledCapture::captureId, Function.identity(), (one, other) -> one));
        Map<String, PaymentOrder> ours = orders.findByCapturedAtBetween(startOf(day), endOf(day)).stream()
                .collect(toMap(order -> order.captureId().orElseThrow(), Function.identity()));
        theirs.forEach((id, capture) -> {
            PaymentOrder order = ours.get(id);
            Long mine = order == null ? null : order.fils();
            compare(mine, capture.fils(), Kind.CAPTURE_NOT_HERE, Kind.CAPTURE_AMOUNT)
                    .ifPresent(kind -> differences.add(new Difference(day, kind, id, mine, capture.fils())));
        });
        ours.forEach((id, order) -> {
            if (!theirs.containsKey(id)) {
                differences.add(new Difference(day, Kind.CAPTURE_NOT_THERE, id, order.fils(), null));
            }
        });
    }

    private void refunds(Settlement settlement, List<Difference> differences) {
        LocalDate day = settlement.date();
        Map<String, SettledRefund> theirs = settlement.refunds().stream()
                .collect(toMap(SettledRefund::refundId, Function.identity(), (one, other) -> one));
        theirs.forEach((id, refund) -> {
            Long mine = order(refund.orderId())
                    .filter(order -> order.status() == PaymentStatus.REFUNDED)
                    .filter(order -> order.refundId().map(UUID::toString).equals(Optional.of(id)))
                    .map(PaymentOrder::takenFils)
                    .orElse(null);
            compare(mine, refund.fils(), Kind.REFUND_NOT_HERE, Kind.REFUND_AMOUNT)
                    .ifPresent(kind -> differences.add(new Difference(day, kind, id, mine, refund.fils())));
        });
        Instant from = startOf(day).plus(AROUND_MIDNIGHT);
        Instant to = endOf(day).minus(AROUND_MIDNIGHT);
        for (PaymentOrder order : orders.findByRefundedAtBetween(from, to)) {
            String id = order.refundId().orElseThrow().toString();
            if (!theirs.containsKey(id)) {
                differences.add(new Difference(day, Kind.REFUND_NOT_THERE, id, order.takenFils(), null));
            }
        }
    }

    private static Optional<Kind> compare(@Nullable Long mine, long their, Kind missing, Kind amount) {
        if (mine == null) {
            return Optional.of(missing);
        }
        return mine == their ? Optional.empty() : Optional.of(amount);
    }

    private Optional<PaymentOrder> order(String id) {
        try {
            return orders.findById(UUID.fromString(id));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Instant startOf(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private Instant endOf(LocalDate day) {
        return startOf(day.plusDays(1)).minusNanos(1000);
    }
}
