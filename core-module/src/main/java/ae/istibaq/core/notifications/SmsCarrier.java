package ae.istibaq.core.notifications;

import ae.istibaq.core.agencies.AgencyRefused;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.identity.PortalAddress;
import ae.istibaq.core.notifications.PersonNotReached.Obstacle;
import ae.istibaq.core.shared.MobileNumber;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

/** Hands text messages to the gateway, which knows each by its id and sends it once. */
@Component
class SmsCarrier implements Carrier {

    /** The SMS gateway. */
    interface Gateway {

        @PostExchange("/messages")
        Taken send(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Sms sms);
    }

    /** A text message as the gateway wants it. */
    record Sms(UUID messageId, MobileNumber to, String text, String sender, URI receiptUrl) {}

    /** The gateway has taken a message. */
    record Taken(String gatewayId) {}

    private final Gateway gateway;
    private final NoticeTexts texts;
    private final NotificationSettings settings;
    private final URI receipts;

    SmsCarrier(Connectors connectors, NoticeTexts texts, NotificationSettings settings, PortalAddress portal) {
        this.gateway = connectors.connect("sms", Gateway.class);
        this.texts = texts;
        this.settings = settings;
        this.receipts = portal.of(ReceiptController.PATH);
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public Optional<Obstacle> obstacle(Recipient recipient) {
        return recipient.mobile() == null ? Optional.of(Obstacle.NO_MOBILE) : Optional.empty();
    }

    @Override
    public void carry(Message message, Recipient recipient) {
        Sms sms = new Sms(
                message.id(),
                Objects.requireNonNull(recipient.mobile()),
                texts.sms(message, recipient.language()),
                settings.sender(),
                receipts);
        try {
            Exchanges.about(
                    message.person(),
                    "core.notifications.purpose",
                    message.cause(),
                    () -> gateway.send(message.id(), sms));
        } catch (AgencyRefused e) {
            throw new Refused(e.agency());
        }
    }
}
