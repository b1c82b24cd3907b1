package ae.istibaq.core.agencies;

import ae.istibaq.core.agencies.Exchanges.Matter;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes down that an agency was asked. */
@Component
class ExchangeLog {

    /** One call; the payload is nowhere in it. */
    record Exchange(
            String agency,
            String operation,
            @Nullable Matter matter,
            Instant at,
            Outcome outcome,
            Duration duration,
            UUID correlation) {}

    private final JdbcClient database;

    ExchangeLog(JdbcClient database) {
        this.database = database;
    }

    // The row needs no flush of its own: whatever the answer leads to is committed after it in the same write-ahead
    // log,
    // so no effect can survive a crash that its exchange does not.
    void add(Exchange exchange) {
        Matter matter = exchange.matter();
        database.sql("""
                        with unhurried as (select set_config('synchronous_commit', 'off', true))
                        insert into core.exchange
                          (agency, operation, person, purpose, cause, at, outcome, duration_millis, correlation)
                        select :agency, :operation, :person, :purpose, :cause::uuid, :at, :outcome, :millis, :correlation
                        from unhurried
                        """)
                .param("agency", exchange.agency())
                .param("operation", exchange.operation())
                .param("person", matter == null ? null : matter.person().digits())
                .param("purpose", matter == null ? null : matter.purposeKey())
                .param("cause", matter == null ? null : matter.cause())
                .param("at", Timestamp.from(exchange.at()))
                .param("outcome", exchange.outcome().name())
                .param("millis", (int) exchange.duration().toMillis())
                .param("correlation", exchange.correlation())
                .update();
    }
}
