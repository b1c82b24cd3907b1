package ae.istibaq.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.testing.StandingClock;
import ae.istibaq.testing.TestDatabase;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class JobsFollowTheClockTests {

    private static final TestDatabase database = TestDatabase.create();
    private static final Duration MONTH = Duration.ofDays(30);

    private final StandingClock clock = new StandingClock();
    private final Instant now = clock.instant();
    private final JdbcClient jdbc = JdbcClient.create(database.dataSource());
    private final JobsFollowTheClock jobs = new JobsFollowTheClock(jdbc, clock);

    @AfterAll
    static void drop() {
        database.close();
    }

    @BeforeEach
    void plan() {
        jdbc.sql("delete from core.scheduled_tasks").update();
        jdbc.sql("delete from core.unhurried_task").update();
        // Noon in the Gulf.
        put("audit.seal", now.plusSeconds(10), now);
        put("eligibility.check", now.plusSeconds(20), null);
        put("events.process", now.minusSeconds(1), null);
        put("time.day-has-passed", Instant.parse("2026-11-24T20:05:00Z"), null);
    }

    @Test
    void takesTheJobsAlongWhenTheClockIsSetBack() {
        jdbc.sql("update core.scheduled_tasks set execution_time = execution_time + interval '30 days',"
                        + " last_success = last_success + interval '30 days',"
                        + " last_heartbeat = execution_time + interval '30 days'")
                .update();
        jdbc.sql("update core.scheduled_tasks set last_heartbeat = null where task_name <> 'events.process'")
                .update();

        jobs.follow();

        assertThat(due("audit.seal")).isEqualTo(now.plusSeconds(10));
        assertThat(due("eligibility.check")).isEqualTo(now.plusSeconds(20));
        assertThat(due("events.process")).isBeforeOrEqualTo(now);
        assertThat(due("time.day-has-passed")).isEqualTo(Instant.parse("2026-11-24T20:05:00Z"));
        assertThat(later("last_heartbeat")).isZero();
        assertThat(later("last_success")).isZero();
    }

    @Test
    void takesUnhurriedJobsAlong() {
        jdbc.sql("update core.scheduled_tasks set last_success = last_success + interval '30 days'")
                .update();
        jdbc.sql("insert into core.unhurried_task select 'notifications.send-email', '1', null,"
                        + " last_success + interval '20 seconds', false, null, null, null, 0, null, 1, 0"
                        + " from core.scheduled_tasks where task_name = 'audit.seal'")
                .update();

        jobs.follow();

        assertThat(jdbc.sql("select execution_time from core.unhurried_task")
                        .query(Timestamp.class)
                        .single()
                        .toInstant())
                .isEqualTo(now.plusSeconds(20));
    }

    @Test
    void leavesThemWhereTheClockWentForwards() {
        clock.advance(MONTH);

        jobs.follow();

        assertThat(due("audit.seal")).isEqualTo(now.plusSeconds(10));
        assertThat(due("time.day-has-passed")).isEqualTo(Instant.parse("2026-11-24T20:05:00Z"));
    }

    @Test
    void leavesThemWhereAnotherNodesClockIsAFewSecondsAhead() {
        put("notifications.send-sms", now.plusSeconds(40), now.plusSeconds(30));

        jobs.follow();

        assertThat(due("notifications.send-sms")).isEqualTo(now.plusSeconds(40));
        assertThat(due("eligibility.check")).isEqualTo(now.plusSeconds(20));
    }

    private void put(String task, Instant due, @Nullable Instant lastSuccess) {
        jdbc.sql("insert into core.scheduled_tasks"
                        + " (task_name, task_instance, execution_time, picked, version, last_success)"
                        + " values (:task, '1', :due, false, 1, :success)")
                .param("task", task)
                .param("due", Timestamp.from(due))
                .param("success", lastSuccess == null ? null : Timestamp.from(lastSuccess))
                .update();
    }

    private Instant due(String task) {
        return jdbc.sql("select execution_time from core.scheduled_tasks where task_name = ?")
                .param(task)
                .query(Timestamp.class)
                .single()
                .toInstant();
    }

    private long later(String column) {
        return jdbc.sql("select count(*) from core.scheduled_tasks where " + column + " > ?")
                .param(Timestamp.from(now))
                .query(Long.class)
                .single();
    }
}
