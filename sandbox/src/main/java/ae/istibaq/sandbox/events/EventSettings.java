package ae.istibaq.sandbox.events;

import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How the agencies reach the portal.
 *
 * @param secrets each agency's secret at the portal's token endpoint, by code
 * @param firstRetry wait after the first failure; doubles up to {@code longestRetry}
 * @param concurrency calls to the portal at the same time
 */
@ConfigurationProperties("sandbox.events")
record EventSettings(Map<String, String> secrets, Duration firstRetry, Duration longestRetry, int concurrency) {}
