package ae.istibaq.core.verification;

import static java.time.ZoneOffset.UTC;

import ae.istibaq.core.tasks.Tasks;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many asked in an hour and how many of their numbers were of no paper in force, on all nodes; who asked and for what
 * is not in it. Where most are misses and they are many, somebody tries numbers, and the office is asked to look.
 */
@Component
class Tally {

    static final String PROBED = "core.verification.rule.probed";

    private final JdbcClient database;
    private final Tasks tasks;
    private final MeterRegistry meters;
    private final VerificationSettings settings;
    private final Clock clock;

    Tally(JdbcClient database, Tasks tasks, MeterRegistry meters, VerificationSettings settings, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.meters = meters;
        this.settings = settings;
        this.clock = clock;
    }

    record Hour(Instant begins, long asked, long missed) {}

    @Transactional
    void count(Paper paper, Validity validity) {
        meter(paper.key(), validity.name());
        if (validity == Validity.CANNOT_TELL) {
            return;
        }
        Hour hour = add(validity == Validity.NOT_VALID ? 1 : 0);
        // Each number of misses is reached once, whichever node reaches it.
        if (validity == Validity.NOT_VALID
                && hour.missed() % settings.missesPerHour() == 0
                && hour.missed() * 2 >= hour.asked()) {
            tasks.ask(PROBED, hour.begins().toString(), null);
        }
    }

    void countTurnedAway(String what) {
        meter(what, "TURNED_AWAY");
    }

    void countFile(String finding) {
        meter("file", finding);
    }

    private void meter(String what, String answer) {
        meters.counter("istibaq.verifications", "paper", what, "answer", answer.toLowerCase(Locale.ROOT))
                .increment();
    }

    private Hour add(int missed) {
        return database.sql("""
                        insert into core.verification_hour as hour (begins_at, asked, missed) values (:now, 1, :missed)
                        on conflict (begins_at) do update
                          set asked = hour.asked + 1, missed = hour.missed + excluded.missed
                        returning begins_at, asked, missed""")
                .param("now", clock.instant().truncatedTo(ChronoUnit.HOURS).atOffset(UTC))
                .param("missed", missed)
                .query(Tally::read)
                .single();
    }

    Optional<Hour> find(Instant begins) {
        return database.sql("select begins_at, asked, missed from core.verification_hour where begins_at = ?")
                .param(begins.atOffset(UTC))
                .query(Tally::read)
                .optional();
    }

    private static Hour read(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new Hour(row.getTimestamp("begins_at").toInstant(), row.getLong("asked"), row.getLong("missed"));
    }
}
