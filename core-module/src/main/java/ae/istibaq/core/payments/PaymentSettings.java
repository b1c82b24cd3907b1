package ae.istibaq.core.payments;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How payments are watched; where the gateway is and how it is entered stands with the agencies.
 *
 * @param callbackSecret secret shared with the gateway, by which its call-backs are signed
 * @param firstLook how long after the payer left for the gateway's page the portal asks by itself
 * @param longestPause the portal never waits longer between two askings
 * @param expiry an order that nobody paid for so long is given up
 */
@ConfigurationProperties("istibaq.payments")
record PaymentSettings(
        @DefaultValue("") String callbackSecret,
        @DefaultValue("30s") Duration firstLook,
        @DefaultValue("30m") Duration longestPause,
        @DefaultValue("24h") Duration expiry) {

    /** Waits as long again as it has waited already. */
    Duration pause(Duration waited) {
        if (waited.compareTo(firstLook) < 0) {
            return firstLook;
        }
        return waited.compareTo(longestPause) > 0 ? longestPause : waited;
    }
}
