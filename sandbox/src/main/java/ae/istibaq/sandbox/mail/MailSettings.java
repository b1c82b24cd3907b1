package ae.istibaq.sandbox.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where mail is taken in, and how much of it is kept.
 *
 * @param port 0 for any free one
 */
@ConfigurationProperties("sandbox.smtp")
record MailSettings(
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue("3025") int port,
        @DefaultValue("2000") int kept) {}
