package ae.istibaq.core.time;

import com.github.kagkarlsson.scheduler.Scheduler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.endpoint.annotation.WriteOperation;
import org.springframework.boot.actuate.endpoint.web.WebEndpointResponse;
import org.springframework.boot.actuate.endpoint.web.annotation.WebEndpoint;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Follows the authority for the time at once, has the workers do what is due, and says when there is more to do
 * ({@code contracts/management.yaml}). Where the time is the machine's own, there is no such thing.
 */
@Component
@WebEndpoint(id = "settling")
class Settling {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

    private final Clock clock;
    private final JdbcClient jdbc;
    private final ObjectProvider<Scheduler> workers;
    private final ObjectProvider<UnhurriedWorkers> unhurried;
    private final List<String> unseen;

    Settling(
            Clock clock,
            JdbcClient jdbc,
            ObjectProvider<Scheduler> workers,
            ObjectProvider<UnhurriedWorkers> unhurried,
            List<Housekeeping> housekeeping) {
        this.clock = clock;
        this.jdbc = jdbc;
        this.workers = workers;
        this.unhurried = unhurried;
        this.unseen = housekeeping.stream().map(Housekeeping::task).toList();
    }

    /**
     * Where the portal stands.
     *
     * @param settled no job is due and none is under way
     * @param nextAt when the next one is planned that anybody could see; null for none
     */
    record Settled(Instant now, boolean settled, @Nullable Instant nextAt) {}

    private record Jobs(long left, @Nullable OffsetDateTime next) {}

    @WriteOperation
    WebEndpointResponse<Settled> settle() throws InterruptedException {
        return clock instanceof AuthorityClock follower
                ? new WebEndpointResponse<>(settle(follower, PATIENCE))
                : new WebEndpointResponse<>(WebEndpointResponse.STATUS_NOT_FOUND);
    }

    Settled settle(AuthorityClock follower, Duration patience) throws InterruptedException {
        long begun = System.nanoTime();
        follower.follow();
        Instant now = clock.instant();
        Jobs jobs = jobs(now);
        while (jobs.left() > 0 && System.nanoTime() - begun < patience.toNanos()) {
            workers.ifAvailable(Scheduler::triggerCheckForDueExecutions);
            unhurried.ifAvailable(few -> few.scheduler().triggerCheckForDueExecutions());
            TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN.toMillis());
            now = clock.instant();
            jobs = jobs(now);
        }
        OffsetDateTime next = jobs.next();
        return new Settled(
                now.truncatedTo(ChronoUnit.MILLIS), jobs.left() == 0, next == null ? null : next.toInstant());
    }

    /** A job that puts others is there until they are: one look at both tables misses none. */
    private Jobs jobs(Instant now) {
        return jdbc.sql("""
                        select count(*) filter (where picked or execution_time <= :now) as left,
                               min(execution_time) filter (where execution_time > :now
                                                             and task_name <> all (:unseen)) as next
                          from (select task_name, execution_time, picked from core.scheduled_tasks
                                union all
                                select task_name, execution_time, picked from core.unhurried_task) job
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("unseen", unseen.toArray(String[]::new))
                .query(Jobs.class)
                .single();
    }
}
