package ae.istibaq.core.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.testing.CoreTestApplication;
import ae.istibaq.testing.StandingClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(
        classes = CoreTestApplication.class,
        properties = {"db-scheduler.enabled=false", "istibaq.parameters.recall=0"})
@Import(SendWindowTests.Standing.class)
class SendWindowTests {

    private static final StandingClock CLOCK = new StandingClock();

    @TestConfiguration
    static class Standing {

        @Bean
        @Primary
        Clock standingClock() {
            return CLOCK;
        }
    }

    @Autowired
    private SendWindow window;

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T07:59, 2026-11-24T08:00",
        "2026-11-24T12:00, 2026-11-24T12:00",
        "2026-11-24T21:00, 2026-11-25T08:00",
        "2026-11-28T08:30, 2026-11-28T09:00", // a Saturday begins later
        "2026-12-02T09:00, 2026-12-02T10:00", // National Day
        "2026-12-02T20:30, 2026-12-03T10:00", // and the day after it
        "2027-02-10T09:00, 2027-02-10T10:00", // Ramadan
        "2027-02-10T17:30, 2027-02-11T10:00", // people break their fast
        "2027-03-09T08:00, 2027-03-09T10:00", // the feast after it
        "2027-03-15T08:30, 2027-03-15T08:30"
    })
    void knowsWeekendsFeastsAndRamadan(String now, String opens) {
        CLOCK.set(gulf(now));
        assertThat(window.opening()).isEqualTo(gulf(opens));
    }

    @Test
    void neverOpensBeforeTheMomentThatIsAskedFor() {
        CLOCK.set(gulf("2026-11-24T12:00"));
        assertThat(window.opening(gulf("2026-11-26T22:00"))).isEqualTo(gulf("2026-11-27T08:00"));
        assertThat(window.opening(gulf("2026-11-20T22:00"))).isEqualTo(gulf("2026-11-24T12:00"));
    }

    @Test
    void keepsMessagesForTheNextDayWhereADayIsClosed() {
        CLOCK.set(gulf("2026-11-28T12:00"));
        weekend("closed");
        assertThat(window.opening()).isEqualTo(gulf("2026-11-30T08:00"));
        weekend("09:00-12:00, 17:00-20:00");
        assertThat(window.opening()).isEqualTo(gulf("2026-11-28T17:00"));
        weekend("09:00-21:00");
    }

    private void weekend(String hours) {
        jdbc.sql("update core.parameter set value = ? where key = 'core.notifications.window-weekend'")
                .param(hours)
                .update();
    }

    private static Instant gulf(String local) {
        return LocalDateTime.parse(local).atZone(ZoneId.of("Asia/Dubai")).toInstant();
    }
}
