package ae.istibaq.core.payments;

import ae.istibaq.core.agencies.AgencyRefused;
import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.payments.GatewayClient.GatewayOrder;
import ae.istibaq.core.payments.GatewayClient.Opened;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Payments of matters: opened, paid on the gateway's page, confirmed server to server, given back. */
@Service
public class Payments {

    private final PaymentOrders orders;
    private final PaymentBook book;
    private final Gateway gateway;

    Payments(PaymentOrders orders, PaymentBook book, Gateway gateway) {
        this.orders = orders;
        this.book = book;
        this.gateway = gateway;
    }

    /**
     * Opens an order in the caller's transaction. A matter has at most one order that is open or paid: asked again, it
     * gives that one, so two tabs or a double click never make two.
     *
     * @return the order's id
     */
    @Transactional
    public UUID open(NewOrder order) {
        return book.open(order).id();
    }

    /**
     * The gateway's page on which the order is paid; the same one however often it is asked for. Speaks to the gateway,
     * so never call it inside a transaction.
     *
     * @throws OrderUnknown for an id nobody opened
     * @throws OrderNotPayable where it is paid or closed
     * @throws AgencyUnavailable while the gateway does not answer; nothing is lost, ask again
     */
    @Transactional(propagation = Propagation.NEVER)
    public URI page(UUID id) {
        PaymentOrder order = book.read(id);
        if (order.status() == PaymentStatus.CREATED) {
            order = book.opened(id, opened(order));
        }
        if (order.status() != PaymentStatus.OPEN) {
            throw new OrderNotPayable(id, order.status());
        }
        return order.page().orElseThrow();
    }

    private Opened opened(PaymentOrder order) {
        try {
            return gateway.open(order);
        } catch (AgencyRefused refused) {
            // Closed, so that the matter isn't stuck for ever with an order nobody can pay.
            book.close(order.id(), PaymentStatus.FAILED);
            throw new OrderNotPayable(order.id(), PaymentStatus.FAILED);
        }
    }

    /**
     * Asks the gateway how the order stands and writes it down; publishes {@link PaymentCaptured} the first time it
     * hears that it is paid. Speaks to the gateway, so never call it inside a transaction.
     *
     * @return where the order stands now
     * @throws OrderUnknown for an id nobody opened
     * @throws AgencyUnavailable while the gateway does not answer; it is asked again by itself
     */
    @Transactional(propagation = Propagation.NEVER)
    public PaymentStatus confirm(UUID id) {
        return ask(id).order().status();
    }

    Standing ask(UUID id) {
        PaymentOrder order = book.read(id);
        if (order.status().paid() || order.gatewayReference().isEmpty()) {
            return new Standing(order, true);
        }
        GatewayOrder word = gateway.ask(id, order.gatewayReference().get());
        return new Standing(book.learn(id, word), word.status() != GatewayClient.GatewayStatus.OPEN);
    }

    /**
     * An order after the gateway was asked.
     *
     * @param settled whether the gateway has nothing more to say of it
     */
    record Standing(PaymentOrder order, boolean settled) {}

    /**
     * Sees to it that nothing is kept for an order: what is paid goes back, what is open is given up, and what the
     * gateway should still take goes back by itself. Asked twice it changes nothing. Joins the caller's transaction.
     *
     * @param reasonKey message key of the reason
     * @param cause the event that asks for it
     */
    @Transactional
    public void refund(UUID order, String reasonKey, UUID cause) {
        book.askRefund(order, reasonKey, cause);
    }

    /** The matter's latest order. */
    @Transactional(readOnly = true)
    public Optional<Payment> latest(UUID matter) {
        return orders.findFirstByMatterOrderByCreatedAtDesc(matter).map(Payment::of);
    }

    /** Proof of what was paid, also when it was given back since; nothing for an unpaid order. */
    @Transactional(readOnly = true)
    public Optional<Receipt> receipt(UUID order) {
        return orders.findById(order).flatMap(Receipt::of);
    }
}
