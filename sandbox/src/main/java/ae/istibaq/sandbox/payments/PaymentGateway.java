package ae.istibaq.sandbox.payments;

import ae.istibaq.sandbox.gateways.FaultSwitch;
import ae.istibaq.sandbox.gateways.SignedCallbacks;
import ae.istibaq.sandbox.gateways.SignedCallbacks.SignedCallback;
import ae.istibaq.sandbox.payments.PaymentOrder.Refund;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the orders; every change of one is made under the store's lock, so that no order is captured twice. */
@Component
class PaymentGateway {

    record Callback(
            String orderId,
            String gatewayReference,
            OrderStatus status,
            long amountFils,
            @Nullable String captureId,
            Instant at) {}

    private static final Duration SOON = Duration.ofMillis(200);

    private final SecureRandom random = new SecureRandom();
    private final Shelf<PaymentOrder> orders;
    private final Store store;
    private final PaymentSettings settings;
    private final FaultSwitch<PaymentFault> fault;
    private final SignedCallbacks callbacks;
    private final Clock clock;
    private final JsonMapper json;

    PaymentGateway(
            Store store,
            PaymentSettings settings,
            FaultSwitch<PaymentFault> fault,
            SignedCallbacks callbacks,
            Clock clock,
            JsonMapper json) {
        this.orders = store.shelf("payments", PaymentOrder.class);
        this.store = store;
        this.settings = settings;
        this.fault = fault;
        this.callbacks = callbacks;
        this.clock = clock;
        this.json = json;
    }

    PaymentOrder open(OrderRequest request) {
        PaymentOrder order = store.together(() -> orders.find(PaymentOrder.referenceOf(request.orderId()))
                .orElseGet(() -> {
                    PaymentOrder fresh = PaymentOrder.open(request, newToken(), clock.instant());
                    orders.put(fresh.reference(), fresh);
                    return fresh;
                }));
        if (!order.request().equals(request)) {
            throw new PaymentRefused(HttpStatus.UNPROCESSABLE_CONTENT, "This orderId belongs to another order");
        }
        return order;
    }

    OrderStatus status(PaymentOrder order) {
        return order.status(clock.instant(), settings.orderLife());
    }

    Optional<PaymentOrder> byReference(String reference) {
        return orders.find(reference);
    }

    Optional<PaymentOrder> byToken(String token) {
        return orders.all().stream()
                .filter(order -> order.token().equals(token))
                .findFirst();
    }

    List<PaymentOrder> all() {
        return orders.all();
    }

    /** Ends the order if it is still open and tells the portal; an ended order stays as it is. */
    void close(PaymentOrder seen, OrderStatus end) {
        Optional<PaymentOrder> closed = store.together(() -> {
            PaymentOrder order = orders.find(seen.reference()).orElseThrow();
            if (status(order) != OrderStatus.OPEN) {
                return Optional.empty();
            }
            PaymentOrder ended = order.closed(end, clock.instant());
            orders.put(ended.reference(), ended);
            return Optional.of(ended);
        });
        closed.ifPresent(this::tell);
    }

    /** Pays back a part or all of a captured order; the same refund asked for again is only answered for. */
    Refund refund(PaymentOrder seen, String refundId, long fils, String reason) {
        return store.together(() -> {
            PaymentOrder order = orders.find(seen.reference()).orElseThrow();
            Optional<Refund> earlier = order.refunds().stream()
                    .filter(refund -> refund.refundId().equals(refundId))
                    .findFirst();
            if (earlier.isPresent()) {
                if (earlier.get().fils() != fils) {
                    throw new PaymentRefused(
                            HttpStatus.UNPROCESSABLE_CONTENT, "This refundId belongs to another refund");
                }
                return earlier.get();
            }
            if (order.captureId() == null) {
                throw new PaymentRefused(HttpStatus.CONFLICT, "Nothing was captured");
            }
            if (fils > order.refundable()) {
                throw new PaymentRefused(HttpStatus.CONFLICT, "More than is left of the capture");
            }
            Refund refund = new Refund(refundId, fils, reason, clock.instant());
            orders.put(order.reference(), order.with(refund));
            return refund;
        });
    }

    /** What was not called back before the program ended is called back now. */
    @EventListener
    void resume(ApplicationReadyEvent started) {
        orders.all().stream()
                .filter(PaymentOrder::callbackOpen)
                .forEach(order -> callbacks.send(callback(order), SOON));
    }

    private void tell(PaymentOrder order) {
        if (fault.strikes(PaymentFault.NO_CALLBACK)) {
            orders.change(order.reference(), PaymentOrder::callbackDelivered);
        } else if (fault.strikes(PaymentFault.CALLBACK_FIRST)) {
            callbacks.sendNow(callback(order));
        } else if (fault.strikes(PaymentFault.LATE_CALLBACK)) {
            callbacks.send(callback(order), fault.delay());
        } else {
            callbacks.send(callback(order), SOON);
            if (fault.strikes(PaymentFault.DOUBLE_CALLBACK)) {
                callbacks.send(callback(order), SOON.multipliedBy(2));
            }
        }
    }

    private SignedCallback callback(PaymentOrder order) {
        Callback said = new Callback(
                order.request().orderId(),
                order.reference(),
                order.status(),
                order.request().amountFils(),
                order.captureId(),
                Objects.requireNonNull(order.closedAt()));
        return new SignedCallback(
                order.request().callbackUrl(),
                json.writeValueAsBytes(said),
                settings.signingSecret(),
                () -> orders.change(order.reference(), PaymentOrder::callbackDelivered));
    }

    private String newToken() {
        byte[] bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
