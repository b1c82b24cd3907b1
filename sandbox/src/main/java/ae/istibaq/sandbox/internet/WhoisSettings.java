package ae.istibaq.sandbox.internet;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the registry listens, and how much it bears.
 *
 * @param port 0 for any free one
 * @param questions so many an hour from one address; whoever asks more is barred
 */
@ConfigurationProperties("sandbox.whois")
record WhoisSettings(
        @DefaultValue("127.0.0.1") String address,
        @DefaultValue("4343") int port,
        @DefaultValue("20") int questions,
        @DefaultValue("24h") Duration barred) {}
