package ae.istibaq.core.notifications;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the portal presents itself in messages.
 *
 * @param sender name above an SMS
 * @param receiptSecret shared with the SMS gateway, which signs its receipts with it
 * @param from address of e-mails
 * @param tryFor how long a message is tried before it counts as failed
 */
@ConfigurationProperties("istibaq.notifications")
record NotificationSettings(
        @DefaultValue("ISTIBAQ") String sender,
        @DefaultValue("") String receiptSecret,
        @DefaultValue("no-reply@istibaq.example") String from,
        @DefaultValue("24h") Duration tryFor) {

    /** Without the secret. */
    @Override
    public String toString() {
        return "NotificationSettings[" + sender + ", " + from + "]";
    }
}
