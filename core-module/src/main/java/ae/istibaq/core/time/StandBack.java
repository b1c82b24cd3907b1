package ae.istibaq.core.time;

import com.github.kagkarlsson.scheduler.event.ExecutionChain;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Lets unhurried jobs wait, though not for ever, while others are late. No bean, or all workers would stand back. */
class StandBack implements ExecutionInterceptor {

    private static final Duration LATE = Duration.ofMillis(300);
    private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
    private static final int LOOKS = 240;

    private final JdbcClient jdbc;
    private final Clock clock;
    private long lookedAt = System.nanoTime() - LOOK_AGAIN.toNanos();
    private boolean late;

    StandBack(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public CompletionHandler<?> execute(TaskInstance<?> job, ExecutionContext context, ExecutionChain chain) {
        try {
            for (int look = 0; look < LOOKS && othersAreLate(); look++) {
                TimeUnit.MILLISECONDS.sleep(LOOK_AGAIN.toMillis());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return chain.proceed(job, context);
    }

    /** Asked of the database for all workers together. */
    private synchronized boolean othersAreLate() {
        // The machine's time, as the other may stand still or jump.
        long now = System.nanoTime();
        if (now - lookedAt >= LOOK_AGAIN.toNanos()) {
            lookedAt = now;
            late = jdbc.sql("select exists (select from core.scheduled_tasks where not picked and execution_time < ?)")
                    .param(clock.instant().minus(LATE).atOffset(ZoneOffset.UTC))
                    .query(Boolean.class)
                    .single();
        }
        return late;
    }
}
