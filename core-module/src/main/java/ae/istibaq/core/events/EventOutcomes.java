package ae.istibaq.core.events;

import ae.istibaq.core.events.EventProcessing.Place;
import io.micrometer.core.instrument.MeterRegistry;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Records what became of each event. */
@Component
class EventOutcomes {

    private enum Outcome {
        PROCESSED,
        SUPERSEDED,
        PARKED
    }

    private final JdbcClient database;
    private final ApplicationEventPublisher publisher;
    private final MeterRegistry meters;
    private final Clock clock;

    EventOutcomes(JdbcClient database, ApplicationEventPublisher publisher, MeterRegistry meters, Clock clock) {
        this.database = database;
        this.publisher = publisher;
        this.meters = meters;
        this.clock = clock;
    }

    /**
     * Waits for others of the same subject, then gives the event to process; nothing if it has an outcome, or gets one
     * now because a newer one of its subject was processed before it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<StoredEvent> claim(UUID id, Place place) {
        // A statement of its own: the next one must see what was committed while this one waited.
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param(place.source() + "|" + place.subject())
                .query((row, number) -> true)
                .single();
        Optional<StoredEvent> event =
                database.sql("""
                        select id, source, type, subject, sequence, time, received_at, body,
                          exists (
                            select from core.event newer join core.event_outcome o on o.event = newer.id
                            where newer.source = event.source and newer.subject = event.subject
                              and newer.sequence > event.sequence and o.outcome = 'PROCESSED') as superseded
                        from core.event
                        where id = ? and not exists (select from core.event_outcome o where o.event = event.id)
                        """).param(id).query(EventOutcomes::read).optional();
        if (event.isPresent() && event.get().superseded()) {
            add(id, Outcome.SUPERSEDED);
            return Optional.empty();
        }
        return event;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void processed(StoredEvent event) {
        add(event.id(), Outcome.PROCESSED);
        meters.timer("istibaq.events.lag", "type", event.type())
                .record(Duration.between(event.receivedAt(), clock.instant()));
    }

    /** Sets an event aside that nobody could process, unless something has become of it. */
    @Transactional
    public void park(UUID id) {
        if (add(id, Outcome.PARKED)) {
            database.sql("select type, agency from core.event where id = ?")
                    .param(id)
                    .query((row, number) -> new EventParked(id, row.getString("type"), row.getString("agency")))
                    .optional()
                    .ifPresent(publisher::publishEvent);
        }
    }

    private boolean add(UUID id, Outcome outcome) {
        return database.sql("""
                        insert into core.event_outcome (event, outcome, at) values (?, ?, ?)
                        on conflict (event) do nothing
                        """)
                        .params(id, outcome.name(), Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }

    private static StoredEvent read(ResultSet row, int number) throws SQLException {
        return new StoredEvent(
                row.getObject("id", UUID.class),
                row.getString("source"),
                row.getString("type"),
                row.getString("subject"),
                row.getLong("sequence"),
                row.getTimestamp("time").toInstant(),
                row.getTimestamp("received_at").toInstant(),
                row.getString("body"),
                row.getBoolean("superseded"));
    }
}
