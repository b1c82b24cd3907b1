package ae.istibaq.sandbox.sms;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is agreed with the portal.
 *
 * @param signingSecret under which receipts are signed
 */
@ConfigurationProperties("sandbox.sms")
record SmsSettings(@DefaultValue("sms-receipts-to-istibaq") String signingSecret) {}
