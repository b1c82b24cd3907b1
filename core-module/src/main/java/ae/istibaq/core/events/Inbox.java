package ae.istibaq.core.events;

import ae.istibaq.core.time.Later;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps every event once, together with the job that will process it. */
@Component
class Inbox {

    /** What storing found. */
    enum Stored {
        NEW,
        REPEATED,
        /** Another event has this id already. */
        CONFLICTING
    }

    private final JdbcClient database;
    private final Later later;
    private final Clock clock;

    Inbox(JdbcClient database, Later later, Clock clock) {
        this.database = database;
        this.later = later;
        this.clock = clock;
    }

    @Transactional
    public Stored store(String agency, IncomingEvent event) {
        byte[] digest = digest(event.canonical());
        Optional<UUID> id = database.sql("""
                        insert into core.event
                          (id, source, event_id, agency, type, subject, sequence, time, received_at, digest, body)
                        values (uuidv7(), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict on constraint event_once do nothing
                        returning id
                        """)
                .params(
                        event.source(),
                        event.eventId(),
                        agency,
                        event.type(),
                        event.subject(),
                        event.sequence(),
                        Timestamp.from(event.time()),
                        Timestamp.from(clock.instant()),
                        digest,
                        event.canonical())
                .query(UUID.class)
                .optional();
        if (id.isEmpty()) {
            return isRepeated(event, digest) ? Stored.REPEATED : Stored.CONFLICTING;
        }
        later.now(EventProcessing.job(id.get(), event.source(), event.subject()));
        return Stored.NEW;
    }

    private boolean isRepeated(IncomingEvent event, byte[] digest) {
        byte[] stored = database.sql("select digest from core.event where source = ? and event_id = ?")
                .params(event.source(), event.eventId())
                .query(byte[].class)
                .single();
        return MessageDigest.isEqual(stored, digest);
    }

    private static byte[] digest(String canonical) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(canonical.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
