package ae.istibaq.core.verification;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.testing.StandingClock;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BudgetTests {

    private final StandingClock clock = new StandingClock();
    private final Budget budget = new Budget(30, clock);

    private long allowed(String address, int times) {
        return IntStream.range(0, times)
                .filter(attempt -> budget.allows(address))
                .count();
    }

    @Test
    void letsAClientAskThirtyTimesInAMinute() {
        assertThat(allowed("192.0.2.1", 100)).isEqualTo(30);
        assertThat(allowed("192.0.2.2", 1)).isEqualTo(1);
        clock.advance(Duration.ofSeconds(59));
        assertThat(allowed("192.0.2.1", 1)).isZero();
        clock.advance(Duration.ofSeconds(1));
        assertThat(allowed("192.0.2.1", 100)).isEqualTo(30);
    }

    @Test
    void tellsHowLongToWait() {
        assertThat(budget.untilNext()).isEqualTo(Duration.ofSeconds(60));
        clock.advance(Duration.ofSeconds(47));
        assertThat(budget.untilNext()).isEqualTo(Duration.ofSeconds(13));
    }

    @Test
    void takesAWholeNetworkForOneClient() {
        assertThat(IntStream.range(0, 100)
                        .filter(host -> budget.allows("2001:db8:1:2:0:0:0:" + Integer.toHexString(host)))
                        .count())
                .isEqualTo(30);
        assertThat(allowed("2001:db8:1:3::1", 1)).isEqualTo(1);
    }
}
