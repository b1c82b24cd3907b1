package ae.istibaq.core.verification;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How often may be asked.
 *
 * @param perMinute questions of one address in a minute, on each node
 * @param filesPerMinute files of one address in a minute, on each node
 * @param missesPerHour so many numbers of no paper in an hour, on all nodes together, are a sign that somebody probes
 */
@ConfigurationProperties("istibaq.verification")
record VerificationSettings(
        @DefaultValue("30") int perMinute,
        @DefaultValue("6") int filesPerMinute,
        @DefaultValue("60") int missesPerHour) {}
