package ae.istibaq.sandbox.sms;

import ae.istibaq.sandbox.gateways.FaultSwitch;
import ae.istibaq.sandbox.gateways.SignedCallbacks;
import ae.istibaq.sandbox.gateways.SignedCallbacks.SignedCallback;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.SmsReceived;
import ae.istibaq.sandbox.world.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Takes each message once, puts it on the phone and reports the arrival. */
@Component
class SmsGateway {

    record Receipt(String messageId, String gatewayId, String status, Instant at) {}

    /** On the air: a receipt normally comes after the sender has read the answer. */
    private static final Duration ON_THE_AIR = Duration.ofMillis(150);

    private final Shelf<Sms> messages;
    private final Store store;
    private final SmsSettings settings;
    private final FaultSwitch<SmsFault> fault;
    private final SignedCallbacks callbacks;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final JsonMapper json;

    SmsGateway(
            Store store,
            SmsSettings settings,
            FaultSwitch<SmsFault> fault,
            SignedCallbacks callbacks,
            ApplicationEventPublisher events,
            Clock clock,
            JsonMapper json) {
        this.messages = store.shelf("sms", Sms.class);
        this.store = store;
        this.settings = settings;
        this.fault = fault;
        this.callbacks = callbacks;
        this.events = events;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Takes a message; one that was taken before is only answered for again.
     *
     * @return the gateway's own id of the message
     * @throws MessageIdTaken when the id was used for another message
     */
    String take(SmsOrder order) {
        Sms fresh = new Sms(
                UUID.randomUUID().toString(), order, clock.instant(), !fault.strikes(SmsFault.UNDELIVERABLE), true);
        Sms kept = store.together(() -> messages.find(order.messageId()).orElseGet(() -> {
            messages.put(order.messageId(), fresh);
            return fresh;
        }));
        if (!kept.order().equals(order)) {
            throw new MessageIdTaken();
        }
        if (kept == fresh) {
            if (kept.arrived()) {
                events.publishEvent(new SmsReceived(order.messageId(), order.to(), kept.at()));
            }
            report(kept);
        }
        return kept.gatewayId();
    }

    /** Every message that arrived, newest first. */
    List<Sms> arrived() {
        return messages.all().reversed().stream().filter(Sms::arrived).toList();
    }

    void clear() {
        store.together(
                () -> messages.all().forEach(sms -> messages.remove(sms.order().messageId())));
    }

    /** What was not reported before the program ended is reported now. */
    @EventListener
    void resume(ApplicationReadyEvent started) {
        messages.all().stream().filter(Sms::receiptOpen).forEach(sms -> callbacks.send(receipt(sms), ON_THE_AIR));
    }

    private void report(Sms sms) {
        if (fault.strikes(SmsFault.NO_RECEIPT)) {
            messages.put(sms.order().messageId(), sms.receiptDelivered());
        } else if (fault.strikes(SmsFault.RECEIPT_FIRST)) {
            callbacks.sendNow(receipt(sms));
        } else if (fault.strikes(SmsFault.LATE_RECEIPT)) {
            callbacks.send(receipt(sms), fault.delay());
        } else {
            callbacks.send(receipt(sms), ON_THE_AIR);
            if (fault.strikes(SmsFault.DOUBLE_RECEIPT)) {
                callbacks.send(receipt(sms), ON_THE_AIR.multipliedBy(2));
            }
        }
    }

    private SignedCallback receipt(Sms sms) {
        String id = sms.order().messageId();
        Receipt receipt = new Receipt(id, sms.gatewayId(), sms.arrived() ? "DELIVERED" : "FAILED", clock.instant());
        return new SignedCallback(
                sms.order().receiptUrl(),
                json.writeValueAsBytes(receipt),
                settings.signingSecret(),
                () -> messages.change(id, Sms::receiptDelivered));
    }
}
