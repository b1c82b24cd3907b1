package ae.istibaq.core.time;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import java.time.Clock;
import java.time.Instant;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Puts durable jobs into the transaction that causes them, and wakes the workers once it is committed.
 *
 * <p>A job is known by its task's name and an id; putting the same one again while it waits changes nothing.
 */
@Component
public class Later {

    // Asked for late: the scheduler is made from all tasks, and tasks are made from beans that put jobs.
    private final ObjectProvider<Scheduler> scheduler;
    private final ObjectProvider<UnhurriedWorkers> unhurried;
    private final Clock clock;

    Later(ObjectProvider<Scheduler> scheduler, ObjectProvider<UnhurriedWorkers> unhurried, Clock clock) {
        this.scheduler = scheduler;
        this.unhurried = unhurried;
        this.clock = clock;
    }

    /** Runs the job as soon as the transaction is committed. */
    public void now(TaskInstance<?> job) {
        at(clock.instant(), job);
    }

    /** Runs the job at a moment, or soon after. */
    public void at(Instant moment, TaskInstance<?> job) {
        Scheduler workers = workersOf(job.getTaskName());
        workers.scheduleIfNotExists(job, moment);
        if (moment.isAfter(clock.instant())) {
            return;
        }
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    workers.triggerCheckForDueExecutions();
                }
            });
        } else {
            workers.triggerCheckForDueExecutions();
        }
    }

    /** Forgets a job that has not begun; does nothing where there is none. */
    public void forget(TaskInstanceId job) {
        Scheduler workers = workersOf(job.getTaskName());
        if (workers.getScheduledExecution(job).isPresent()) {
            workers.cancel(job);
        }
    }

    private Scheduler workersOf(String task) {
        UnhurriedWorkers few = unhurried.getObject();
        return few.know(task) ? few.scheduler() : scheduler.getObject();
    }
}
