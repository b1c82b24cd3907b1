package ae.istibaq.core.time;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock, in the Gulf's time zone; an outside authority may set it. */
@Configuration
class ClockConfiguration {

    static final ZoneId ZONE = ZoneId.of("Asia/Dubai");

    /**
     * Where the time comes from.
     *
     * @param authority address that answers {@code {"offsetSeconds": n}}; null for the machine's own time
     * @param askEvery how often the authority is asked
     */
    @ConfigurationProperties("istibaq.clock")
    record ClockSettings(@Nullable URI authority, @Nullable Duration askEvery) {}

    @Bean
    Clock clock(ClockSettings settings) {
        Clock machine = Clock.system(ZONE);
        URI authority = settings.authority();
        if (authority == null || authority.toString().isEmpty()) {
            return machine;
        }
        Duration every = settings.askEvery() == null ? Duration.ofSeconds(1) : settings.askEvery();
        return new AuthorityClock(machine, authority, every);
    }

    @Bean
    SchedulerClock schedulerClock(Clock clock) {
        return new SchedulerClock(clock);
    }
}
