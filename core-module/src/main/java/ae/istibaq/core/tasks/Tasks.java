package ae.istibaq.core.tasks;

import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import ae.istibaq.core.notifications.PersonNotReached;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a person of the office must do, because a named rule says the portal may not or can't do it by itself. */
@Component
public class Tasks {

    static final String NOT_REACHED = "core.tasks.rule.person-not-reached";

    private final JdbcClient database;
    private final AuditTrail audit;
    private final Clock clock;

    Tasks(JdbcClient database, AuditTrail audit, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.clock = clock;
    }

    /** Asks for a person, in the caller's transaction; the same rule for the same matter is asked once while it waits. */
    @Transactional
    public void ask(String rule, String matter, @Nullable UUID cause) {
        database.sql("""
                        insert into core.task (id, rule, matter, cause, created_at) values (?, ?, ?, ?, ?)
                        on conflict (rule, matter) where done_at is null do nothing returning *""")
                .params(Arrays.asList(UUID.randomUUID(), rule, matter, cause, now()))
                .query(Tasks::read)
                .optional()
                .ifPresent(task -> note(Actor.system(), "asked", task));
    }

    /** Asks for a person who tells by hand what no message could, in the caller's transaction. */
    public void askToReach(PersonNotReached event) {
        ask(NOT_REACHED, event.message().toString(), event.about().cause());
    }

    /** The tasks about a matter, done or not. */
    public List<Task> about(String matter) {
        return database.sql("select * from core.task where matter = ? order by created_at")
                .param(matter)
                .query(Tasks::read)
                .list();
    }

    /** The tasks that wait, oldest first. */
    List<Task> waiting(int limit, int offset) {
        return database.sql("select * from core.task where done_at is null order by created_at, id limit ? offset ?")
                .params(limit, offset)
                .query(Tasks::read)
                .list();
    }

    int countWaiting() {
        return database.sql("select count(*) from core.task where done_at is null")
                .query(Integer.class)
                .single();
    }

    /** The tasks closed last, the latest first. */
    List<Task> closed(int limit) {
        return database.sql("select * from core.task where done_at is not null order by done_at desc limit ?")
                .param(limit)
                .query(Tasks::read)
                .list();
    }

    Optional<Task> find(UUID id) {
        return database.sql("select * from core.task where id = ?")
                .param(id)
                .query(Tasks::read)
                .optional();
    }

    /** Notes that a member of staff looked at a task; who works on it also saw whom it is about. */
    void seen(Task task, UUID staff) {
        note(Actor.staff(staff), task.isHeldBy(staff) ? "seen-with-person" : "seen", task);
    }

    /**
     * Takes a task, from nobody or from a colleague.
     *
     * @param holder who held it as far as the taker knew; where that is no longer so, nothing changes
     */
    @Transactional
    void take(UUID id, UUID staff, @Nullable UUID holder) {
        database.sql("""
                        update core.task set taken_by = ?, taken_at = ?
                        where id = ? and done_at is null and taken_by is not distinct from ?::uuid returning *""")
                .params(Arrays.asList(staff, now(), id, holder))
                .query(Tasks::read)
                .optional()
                .ifPresent(task -> note(Actor.staff(staff), "taken", task));
    }

    /**
     * Closes a task that the member of staff has taken.
     *
     * @param note what was done; null where the portal was made to try again
     * @return empty where it is closed already, or someone else's
     */
    @Transactional
    Optional<Task> close(UUID id, UUID staff, @Nullable String note) {
        Optional<Task> closed = database.sql("""
                        update core.task set done_by = ?, done_at = ?, note = ?
                        where id = ? and done_at is null and taken_by = ? returning *""")
                .params(Arrays.asList(staff, now(), note, id, staff))
                .query(Tasks::read)
                .optional();
        closed.ifPresent(task -> note(Actor.staff(staff), note == null ? "tried-again" : "done", task));
        return closed;
    }

    private void note(Actor actor, String what, Task task) {
        audit.record(actor, "task." + what, "task:" + task.id(), Map.of("rule", task.rule(), "matter", task.matter()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Task read(ResultSet row, int number) throws SQLException {
        return new Task(
                row.getObject("id", UUID.class),
                row.getString("rule"),
                row.getString("matter"),
                row.getObject("cause", UUID.class),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("taken_by", UUID.class),
                instant(row, "taken_at"),
                instant(row, "done_at"),
                row.getString("note"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
