package ae.istibaq.core.payments;

import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import ae.istibaq.core.payments.GatewayClient.GatewayOrder;
import ae.istibaq.core.payments.GatewayClient.Opened;
import ae.istibaq.core.time.Later;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what happened to an order: each entry is one transaction under the lock of the order's row, together with the
 * event it publishes and the job it causes. No entry speaks to the gateway.
 */
@Component
@Transactional
class PaymentBook {

    private final PaymentOrders orders;
    private final PaymentSettings settings;
    private final ApplicationEventPublisher publisher;
    private final AuditTrail audit;
    private final Later later;
    private final Clock clock;

    PaymentBook(
            PaymentOrders orders,
            PaymentSettings settings,
            ApplicationEventPublisher publisher,
            AuditTrail audit,
            Later later,
            Clock clock) {
        this.orders = orders;
        this.settings = settings;
        this.publisher = publisher;
        this.audit = audit;
        this.later = later;
        this.clock = clock;
    }

    /** The alive order of the matter, or a new one. */
    PaymentOrder open(NewOrder wish) {
        orders.lockMatter(wish.matter());
        Optional<PaymentOrder> alive = orders.findLockedByMatterAndStatusIn(wish.matter(), PaymentOrders.ALIVE);
        if (alive.isPresent()) {
            PaymentOrder order = alive.get();
            if (order.status() != PaymentStatus.CREATED || order.lines().equals(wish.lines())) {
                return order;
            }
            // The fee changed before the payer went to pay; nobody outside knows of the old order yet.
            order.close(PaymentStatus.CANCELLED);
            orders.flush();
        }
        PaymentOrder order = orders.save(new PaymentOrder(wish, clock.instant()));
        audit.record(Actor.person(wish.payer()), "payment.opened", name(order.id()));
        return order;
    }

    @Transactional(readOnly = true)
    PaymentOrder read(UUID order) {
        return orders.findById(order).orElseThrow(() -> new OrderUnknown(order));
    }

    /** The gateway has taken the order; from now on it is watched. */
    PaymentOrder opened(UUID id, Opened answer) {
        PaymentOrder order = locked(id);
        if (order.status() == PaymentStatus.CREATED || order.status() == PaymentStatus.OPEN) {
            order.opened(answer, clock.instant());
            later.at(
                    clock.instant().plus(settings.firstLook()),
                    PaymentJobs.WATCH
                            .instance(id.toString())
                            .data(new PaymentJobs.OrderId(id))
                            .build());
        }
        return order;
    }

    /** The gateway's word on an order; whoever brings it second finds it written. */
    PaymentOrder learn(UUID id, GatewayOrder word) {
        PaymentOrder order = locked(id);
        boolean anotherAlive =
                orders.existsByMatterAndStatusInAndIdNot(order.matter(), PaymentOrders.ALIVE, order.id());
        order.learn(word, anotherAlive).ifPresent(news -> tell(order, news));
        return order;
    }

    /** Ends an order that nobody paid. */
    PaymentOrder close(UUID id, PaymentStatus how) {
        PaymentOrder order = locked(id);
        order.close(how).ifPresent(news -> tell(order, news));
        return order;
    }

    void askRefund(UUID id, String reason, UUID cause) {
        PaymentOrder order = locked(id);
        order.askRefund(reason, cause).ifPresent(news -> tell(order, news));
    }

    void refunded(UUID id) {
        PaymentOrder order = locked(id);
        order.refunded(clock.instant()).ifPresent(news -> tell(order, news));
    }

    void refundRefused(UUID id) {
        PaymentOrder order = locked(id);
        tell(order, new RefundRefused(id, order.matter()));
    }

    /** Whether an order waits for the payer longer than it should. */
    boolean overdue(PaymentOrder order) {
        Instant limit = clock.instant().minus(settings.expiry());
        return order.openedAt().filter(opened -> !opened.isAfter(limit)).isPresent();
    }

    private PaymentOrder locked(UUID id) {
        return orders.findLockedById(id).orElseThrow(() -> new OrderUnknown(id));
    }

    private void tell(PaymentOrder order, Object news) {
        audit.record(Actor.agency(Gateway.CODE), "payment." + action(news), name(order.id()));
        if (news instanceof RefundDue) {
            later.now(PaymentJobs.REFUND
                    .instance(order.id().toString())
                    .data(new PaymentJobs.OrderId(order.id()))
                    .build());
        } else {
            publisher.publishEvent(news);
        }
    }

    private static String action(Object news) {
        return switch (news) {
            case PaymentCaptured _ -> "captured";
            case PaymentFailed _ -> "failed";
            case PaymentRefunded _ -> "refunded";
            case CaptureDisputed _ -> "disputed";
            case RefundRefused _ -> "refund-refused";
            case RefundDue _ -> "refund-asked";
            default -> throw new IllegalArgumentException("No news: " + news.getClass());
        };
    }

    private static String name(UUID order) {
        return "payment:" + order;
    }
}
