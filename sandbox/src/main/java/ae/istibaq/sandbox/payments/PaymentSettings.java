package ae.istibaq.sandbox.payments;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is agreed with the portal.
 *
 * @param signingSecret under which call-backs are signed
 * @param orderLife how long an order can be paid, in the country's time
 */
@ConfigurationProperties("sandbox.payments")
record PaymentSettings(
        @DefaultValue("payment-callbacks-to-istibaq") String signingSecret,
        @DefaultValue("24h") Duration orderLife) {}
