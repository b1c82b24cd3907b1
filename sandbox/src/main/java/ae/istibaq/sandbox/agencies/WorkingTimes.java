package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.world.SandboxClock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How long agencies take: what they promise, and what they need when they decide by themselves.
 *
 * @param promisedDays working days promised
 * @param needed time of the sandbox's clock
 */
@ConfigurationProperties("sandbox.working-times")
public record WorkingTimes(Map<Kind, Integer> promisedDays, Map<Kind, Duration> needed) {

    private static final LocalTime CLOSING = LocalTime.of(15, 30);
    private static final Duration A_DAY = Duration.ofDays(1);

    Instant promise(Kind kind, Instant received) {
        // The law says hours here, not working days.
        return kind == Kind.FAMILY_BOOK
                ? received.plus(Duration.ofHours(48))
                : closing(received, promisedDays.getOrDefault(kind, 1));
    }

    /** When an agency that decides by itself has decided. */
    public Instant due(Application application) {
        return application.receivedAt().plus(needed.getOrDefault(application.kind(), A_DAY));
    }

    /** Closing time of the nth working day; the agency's own rough count knows no holidays. */
    private static Instant closing(Instant from, int days) {
        var day = from.atZone(SandboxClock.DUBAI).toLocalDate();
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day.atTime(CLOSING).atZone(SandboxClock.DUBAI).toInstant();
    }
}
