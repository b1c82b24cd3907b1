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
class AgencyStanding {

    private static final Duration LATELY = Duration.ofHours(1);

    /** Whether an agency is asked. */
    enum State {
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
     * @param lastAt when it was last asked, by any node; null where never
     * @param lastOutcome how that ended; null where never
     * @param asked how often in the last hour
     * @param failed how often it gave no usable answer in that hour
     * @param refused how often it refused in that hour
     */
    record Standing(
            String code,
            State state,
            @Nullable Instant lastAt,
            @Nullable String lastOutcome,
            long asked,
            long failed,
            long refused) {}

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
    List<Standing> all() {
        return settings.agencies().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> standing(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Standing standing(String code, Agency agency) {
        return database.sql("""
                        select last.at, last.outcome,
                          count(lately.at) as asked,
                          count(lately.at) filter (where lately.outcome = 'UNAVAILABLE') as failed,
                          count(lately.at) filter (where lately.outcome = 'REFUSED') as refused
                        from (values (1)) as one
                        left join lateral (
                          select at, outcome from core.exchange where agency = :code order by at desc limit 1) as last on true
                        left join core.exchange lately on lately.agency = :code and lately.at > :since
                        group by last.at, last.outcome""")
                .param("code", code)
                .param("since", Timestamp.from(clock.instant().minus(LATELY)))
                .query((row, number) -> new Standing(
                        code,
                        state(code, agency),
                        Optional.ofNullable(row.getTimestamp("at"))
                                .map(Timestamp::toInstant)
                                .orElse(null),
                        row.getString("outcome"),
                        row.getLong("asked"),
                        row.getLong("failed"),
                        row.getLong("refused")))
                .single();
    }

    private State state(String code, Agency agency) {
        if (agency.baseUrl() == null) {
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
