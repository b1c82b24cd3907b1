package ae.istibaq.core.tasks;

import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person of the office must do, because a named rule says the portal may not do it by itself. */
@Component
public class Tasks {

    private final JdbcClient database;
    private final AuditTrail audit;
    private final Clock clock;

    Tasks(JdbcClient database, AuditTrail audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * A task that waits or was done.
     *
     * @param rule message key of the rule that asked for a person
     * @param matter what it is about: the reference of an application, or the id of an order or event
     * @param cause event that led to it, where one did
     * @param doneAt null while it waits
     */
    public record Task(
            UUID id,
            String rule,
            String matter,
            @Nullable UUID cause,
            Instant createdAt,
            @Nullable Instant doneAt) {}

    /** Asks for a person, in the caller's transaction; the same rule for the same matter is asked once while it waits. */
    public void ask(String rule, String matter, @Nullable UUID cause) {
        database.sql("""
                        insert into core.task (id, rule, matter, cause, created_at) values (?, ?, ?, ?, ?)
                        on conflict (rule, matter) where done_at is null do nothing""")
                .param(UUID.randomUUID())
                .param(rule)
                .param(matter)
                .param(cause)
                .param(now())
                .update();
        audit.record(Actor.system(), "task.asked", matter, Map.of("rule", rule));
    }

    /** The tasks that wait, oldest first. */
    public List<Task> waiting() {
        return database.sql("select * from core.task where done_at is null order by created_at limit 200")
                .query(Tasks::read)
                .list();
    }

    /** The tasks about a matter, done or not. */
    public List<Task> about(String matter) {
        return database.sql("select * from core.task where matter = ? order by created_at")
                .param(matter)
                .query(Tasks::read)
                .list();
    }

    /** Closes a task; closing it again changes nothing. */
    @Transactional
    public Optional<Task> done(UUID id, UUID staff) {
        Optional<Task> closed = database.sql(
                        "update core.task set done_at = ? where id = ? and done_at is null returning *")
                .params(now(), id)
                .query(Tasks::read)
                .optional();
        closed.ifPresent(task -> audit.record(Actor.staff(staff), "task.done", task.matter()));
        return closed;
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Task read(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        return new Task(
                row.getObject("id", UUID.class),
                row.getString("rule"),
                row.getString("matter"),
                row.getObject("cause", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                done == null ? null : done.toInstant());
    }
}
