package ae.istibaq.core.events;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much agencies may send and how often the portal tries.
 *
 * @param budgetPerSecond events one agency may send to one node in a second
 * @param tries how often an event is tried before it is parked
 * @param firstDelay wait after the first failure; it doubles
 * @param longestDelay never waits longer
 */
@ConfigurationProperties("istibaq.events")
record EventSettings(
        @DefaultValue("2000") int budgetPerSecond,
        @DefaultValue("8") int tries,
        @DefaultValue("2s") Duration firstDelay,
        @DefaultValue("5m") Duration longestDelay) {}
