package ae.istibaq.core.time;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.task.Task;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.event.ContextRefreshedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.stereotype.Component;

/**
 * The workers of unhurried jobs, few and with a table of their own: among the others they would fill every place while
 * text messages wait. They stand back as long as other jobs are late.
 */
@Component
@ConditionalOnBooleanProperty(name = "db-scheduler.enabled", matchIfMissing = true)
class UnhurriedWorkers implements AutoCloseable {

    private static final int WORKERS = 2;

    private final Scheduler workers;
    private final Set<String> names;

    UnhurriedWorkers(
            DataSource dataSource,
            List<Unhurried> jobs,
            DbSchedulerProperties settings,
            DbSchedulerCustomizer customizer,
            Clock clock) {
        List<Task<?>> tasks = jobs.stream().<Task<?>>map(Unhurried::task).toList();
        names = tasks.stream().map(Task::getName).collect(Collectors.toSet());
        workers = Scheduler.create(new TransactionAwareDataSourceProxy(dataSource), tasks)
                .tableName("core.unhurried_task")
                .threads(WORKERS)
                .schedulerName(new SchedulerName.Fixed(name(settings) + "-unhurried"))
                .serializer(customizer.serializer().orElseThrow())
                .pollUsingLockAndFetch(0.5, 1.0)
                .pollingInterval(settings.getPollingInterval())
                .heartbeatInterval(settings.getHeartbeatInterval())
                .missedHeartbeatsLimit(settings.getMissedHeartbeatsLimit())
                .shutdownMaxWait(settings.getShutdownMaxWait())
                .enableImmediateExecution()
                .addExecutionInterceptor(new StandBack(JdbcClient.create(dataSource), clock))
                .clock(new SchedulerClock(clock))
                .build();
    }

    private static String name(DbSchedulerProperties settings) {
        String given = settings.getSchedulerName();
        return given == null ? new SchedulerName.Hostname().getName() : given;
    }

    /** Whether they do the jobs of this task. */
    boolean know(String task) {
        return names.contains(task);
    }

    Scheduler scheduler() {
        return workers;
    }

    /** Like the other workers: once all is there, and not again, since they can't begin twice. */
    @EventListener(ContextRefreshedEvent.class)
    void start() {
        if (!workers.getSchedulerState().isStarted()) {
            workers.start();
        }
    }

    @Override
    public void close() {
        workers.stop();
    }
}
