package ae.istibaq.core.events;

import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers why: what happened that made the portal do something. */
@Component
public class Causes {

    private final JdbcClient database;

    Causes(JdbcClient database) {
        this.database = database;
    }

    public Optional<Cause> describe(UUID eventId) {
        return database.sql("select id, type, agency, subject, time from core.event where id = ?")
                .param(eventId)
                .query((row, number) -> new Cause(
                        row.getObject("id", UUID.class),
                        row.getString("type"),
                        row.getString("agency"),
                        row.getString("subject"),
                        row.getTimestamp("time").toInstant()))
                .optional();
    }
}
