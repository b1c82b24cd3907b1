package ae.istibaq.core.agencies;

import ae.istibaq.core.agencies.AgencySettings.Agency;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the portal and each agency get on: what was exchanged lately, and whether this node leaves it in peace. */
@Component
public class AgencyStanding {

    private static final Duration LATELY = Duration.ofHours(1);

    /** Whether an agency is asked. */
    public enum State {
        ASKED,
        /** It failed too often and is left in peace for a moment. */
        RESTING,
        /** A few questions try whether it is back. */
        TRIED,
        /** The portal has not been told where it is. */
        NOT_CONNECTED
    }

    /**
     * One agency.
     *
     * @param answeredAt when it last gave an answer, to any node; null where never
     * @param asked how often in the last hour
     * @param failed how often it gave no usable answer in that hour
     */
    public record Standing(
            String code, State state, @Nullable Instant answeredAt, long asked, long failed) {}

    private final AgencySettings settings;
    private final CircuitBreakerRegistry breakers;
    private final JdbcClient database;
    private final Clock clock;

    AgencyStanding(AgencySettings settings, CircuitBreakerRegistry breakers, JdbcClient database, Clock clock) {
        this.settings = settings;
        this.breakers = breakers;
        this.database = database;
        this.clock = clock;
    }

    /** All agencies of the settings by their codes. */
    public List<Standing> all() {
        return settings.agencies().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> standing(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Standing standing(String code, Agency agency) {
        return database.sql("""
                        select
                          (select at from core.exchange where agency = :code and outcome <> 'UNAVAILABLE'
                            order by at desc limit 1) as answered_at,
                          count(*) as asked,
                          count(*) filter (where outcome = 'UNAVAILABLE') as failed
                        from core.exchange where agency = :code and at > :since""")
                .param("code", code)
                .param("since", Timestamp.from(clock.instant().minus(LATELY)))
                .query((row, number) -> new Standing(
                        code,
                        state(code, agency),
                        Optional.ofNullable(row.getTimestamp("answered_at"))
                                .map(Timestamp::toInstant)
                                .orElse(null),
                        row.getLong("asked"),
                        row.getLong("failed")))
                .single();
    }

    private State state(String code, Agency agency) {
        if (!agency.reachable()) {
            return State.NOT_CONNECTED;
        }
        return breakers.find(code)
                .map(CircuitBreaker::getState)
                .map(breaker -> switch (breaker) {
                    case OPEN, FORCED_OPEN -> State.RESTING;
                    case HALF_OPEN -> State.TRIED;
                    default -> State.ASKED;
                })
                .orElse(State.ASKED);
    }
}
