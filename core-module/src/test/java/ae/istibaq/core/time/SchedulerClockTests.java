package ae.istibaq.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import ae.istibaq.testing.StandingClock;
import com.github.kagkarlsson.scheduler.Waiter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SchedulerClockTests {

    private final StandingClock clock = new StandingClock();
    private final SchedulerClock scheduler = new SchedulerClock(clock);

    @Test
    void tellsThePortalsTime() {
        assertThat(scheduler.now()).isEqualTo(clock.instant());
    }

    @Test
    void endsAPauseThoughThePortalsTimeStandsStill() {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> new Waiter(Duration.ofMillis(20), scheduler).doWait());
    }
}
