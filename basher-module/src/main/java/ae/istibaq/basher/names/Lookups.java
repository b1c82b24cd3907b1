package ae.istibaq.basher.names;

import ae.istibaq.core.time.DayHasPassed;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionTemplate;

/** What was asked outside, what came of it, and whose turn it is: one book for all nodes. */
@Repository
class Lookups {

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(30);

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Lookups(JdbcClient database, TransactionTemplate transaction, Clock clock) {
        this.database = database;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * One question as it stands.
     *
     * @param dueAt when its turn is; null while it does not wait for one
     * @param answer null before the first
     */
    record Kept(
            @Nullable Instant dueAt,
            @Nullable Answer answer,
            @Nullable Instant answeredAt,
            @Nullable Instant goodUntil) {

        boolean isGoodAt(Instant now) {
            return goodUntil != null && goodUntil.isAfter(now);
        }
    }

    /** Whether a question may be put now. */
    sealed interface Turn {

        record Now() implements Turn {}

        /** As many were put as the source allows. */
        record Later(Instant at) implements Turn {}

        /** The source has barred the portal, or talks nonsense, and is left in peace. */
        record Resting(Instant until) implements Turn {}
    }

    Optional<Kept> find(Source source, String asked) {
        return database.sql("""
                        select due_at, answer, answered_at, good_until from basher.name_lookup
                        where source = :source and asked = :asked
                        """)
                .param("source", source.name())
                .param("asked", asked)
                .query((row, number) -> new Kept(
                        instant(row.getTimestamp("due_at")),
                        row.getString("answer") == null ? null : Answer.valueOf(row.getString("answer")),
                        instant(row.getTimestamp("answered_at")),
                        instant(row.getTimestamp("good_until"))))
                .optional();
    }

    /** Until when a source is left in peace; empty where it is not. */
    Optional<Instant> restsUntil(Source source) {
        return database.sql("""
                        select rests_until from basher.name_lookup_source where source = :source and rests_until > :now
                        """)
                .param("source", source.name())
                .param("now", Timestamp.from(clock.instant()))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** How many questions wait. */
    long waiting(Source source) {
        return database.sql("select count(*) from basher.name_lookup where source = :source and due_at is not null")
                .param("source", source.name())
                .query(Long.class)
                .single();
    }

    /** @param dueAt when its turn may come */
    void wait(Source source, String asked, Instant dueAt) {
        database.sql("""
                        insert into basher.name_lookup (source, asked, wanted_at, due_at)
                        values (:source, :asked, :now, :due)
                        on conflict (source, asked) do update set wanted_at = :now, due_at = :due
                        """)
                .param("source", source.name())
                .param("asked", asked)
                .param("now", Timestamp.from(clock.instant()))
                .param("due", Timestamp.from(dueAt))
                .update();
    }

    /** Takes a turn, or says when there is one. */
    Turn take(Source source, long limit) {
        return Objects.requireNonNull(transaction.execute(status -> taken(source, limit)));
    }

    private Turn taken(Source source, long limit) {
        Instant now = clock.instant();
        database.sql("select source from basher.name_lookup_source where source = :source for update")
                .param("source", source.name())
                .query(String.class)
                .single();
        Optional<Instant> rests = restsUntil(source);
        if (rests.isPresent()) {
            return new Turn.Resting(rests.get());
        }
        // Also those of a time that has not come, where the clock was set back: rather too few questions than too many.
        Optional<Timestamp> full = database.sql("""
                        select at from basher.name_lookup_turn where source = :source and at > :since
                        order by at desc offset :behind limit 1
                        """)
                .param("source", source.name())
                .param("since", Timestamp.from(now.minus(source.counted)))
                .param("behind", limit - 1)
                .query(Timestamp.class)
                .optional();
        if (full.isPresent()) {
            return new Turn.Later(full.get().toInstant().plus(source.counted));
        }
        database.sql("insert into basher.name_lookup_turn (source, at) values (:source, :at)")
                .param("source", source.name())
                .param("at", Timestamp.from(now))
                .update();
        return new Turn.Now();
    }

    void postpone(Source source, String asked, Instant dueAt) {
        database.sql("update basher.name_lookup set due_at = :due where source = :source and asked = :asked")
                .param("due", Timestamp.from(dueAt))
                .param("source", source.name())
                .param("asked", asked)
                .update();
    }

    void answer(Source source, String asked, Answer answer, Instant goodUntil) {
        database.sql("""
                        update basher.name_lookup
                        set due_at = null, answer = :answer, answered_at = :now, good_until = :until
                        where source = :source and asked = :asked
                        """)
                .param("answer", answer.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("until", Timestamp.from(goodUntil))
                .param("source", source.name())
                .param("asked", asked)
                .update();
    }

    /** Counts answers that nobody understands; one that is understood ends the row. */
    int strange(Source source, boolean strange) {
        return database.sql("""
                        update basher.name_lookup_source set strange = case when :strange then strange + 1 else 0 end
                        where source = :source returning strange
                        """)
                .param("strange", strange)
                .param("source", source.name())
                .query(Integer.class)
                .single();
    }

    void rest(Source source, Instant until) {
        database.sql("update basher.name_lookup_source set rests_until = :until, strange = 0 where source = :source")
                .param("until", Timestamp.from(until))
                .param("source", source.name())
                .update();
    }

    @EventListener
    void on(DayHasPassed day) {
        Timestamp old = Timestamp.from(clock.instant().minus(FORGOTTEN_AFTER));
        database.sql("delete from basher.name_lookup where due_at is null and wanted_at < :old")
                .param("old", old)
                .update();
        database.sql("delete from basher.name_lookup_turn where at < :old")
                .param("old", old)
                .update();
    }

    private static @Nullable Instant instant(@Nullable Timestamp at) {
        return at == null ? null : at.toInstant();
    }
}
