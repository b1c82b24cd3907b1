package ae.istibaq.core.time;

import static java.util.stream.Collectors.joining;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes the jobs along when an authority sets the clock back. What was planned by the later time, such as the next try
 * in twenty seconds, would else wait until that time is there once more.
 */
@Component
class JobsFollowTheClock {

    private static final List<String> TABLES = List.of("core.scheduled_tasks", "core.unhurried_task");
    /** By so much the clocks of two nodes may differ. */
    private static final Duration APART = Duration.ofMinutes(1);

    private final JdbcClient database;
    private final Clock clock;

    JobsFollowTheClock(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The clock may have been set back while no portal ran. */
    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (clock instanceof AuthorityClock authority) {
            authority.whenSetBack(this::follow);
            follow();
        }
    }

    /** Moves what is planned by as much as the latest sign of work lies ahead of now; a second time finds nothing. */
    void follow() {
        Instant now = clock.instant();
        Instant sign = database.sql(
                        "select coalesce(greatest(max(last_heartbeat), max(last_success), max(last_failure)), 'epoch') from ("
                                + TABLES.stream()
                                        .map(table -> "select * from " + table)
                                        .collect(joining(" union all "))
                                + ")")
                .query(Timestamp.class)
                .single()
                .toInstant();
        if (sign.isAfter(now.plus(APART))) {
            TABLES.forEach(table -> move(table, sign, now));
        }
    }

    private void move(String table, Instant sign, Instant now) {
        database.sql("update " + table + """
                         set
                          execution_time = case
                            when execution_time <= told.now then execution_time
                            when task_name = :turn then least(execution_time, told.turn)
                            else execution_time - (told.sign - told.now)
                          end,
                          last_heartbeat = case when last_heartbeat > told.now then told.now else last_heartbeat end,
                          last_success = case when last_success > told.now then told.now else last_success end,
                          last_failure = case when last_failure > told.now then told.now else last_failure end
                        from (
                          select cast(:now as timestamptz) as now, cast(:nextTurn as timestamptz) as turn,
                            cast(:sign as timestamptz) as sign) told
                        """)
                .param("sign", Timestamp.from(sign))
                .param("now", Timestamp.from(now))
                .param("turn", TurnOfTheDay.NAME)
                .param("nextTurn", Timestamp.from(TurnOfTheDay.after(now)))
                .update();
    }
}
