package ae.istibaq.core.documents;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often one client may ask.
 *
 * @param perMinute questions of one address in a minute, on each node
 */
@ConfigurationProperties("istibaq.verification")
record VerificationSettings(@DefaultValue("30") int perMinute) {}
