package ae.istibaq.core.audit;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes down who did or saw what, in the transaction of what was done. */
@Component
public class AuditTrail {

    private final JdbcClient database;
    private final Clock clock;

    AuditTrail(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param action what was done, for example {@code document.downloaded}
     * @param object what it was done to, as a kind and an id, for example {@code document:0199…}
     */
    public void record(Actor actor, String action, String object) {
        record(actor, action, object, Map.of());
    }

    /** @param details further facts: ids, dates and codes, no other personal data */
    public void record(Actor actor, String action, String object, Map<String, String> details) {
        database.sql("""
                        insert into core.audit_entry (at, actor_kind, actor, action, object, details)
                        values (:at, :kind, :actor, :action, :object, :details)
                        """)
                // What the database keeps, so that the seal is over the stored moment.
                .param("at", Timestamp.from(clock.instant().truncatedTo(ChronoUnit.MICROS)))
                .param("kind", actor.kind())
                .param("actor", actor.id())
                .param("action", action)
                .param("object", object)
                .param(
                        "details",
                        details.isEmpty() ? null : JsonMapper.shared().writeValueAsString(new TreeMap<>(details)))
                .update();
    }
}
