package ae.istibaq.core.time;

import com.github.kagkarlsson.scheduler.task.DeadExecutionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;

/**
 * Does the jobs of a node that died again, at once by the portal's time. db-scheduler's own does so by the machine's,
 * which may come hours later where an authority has set the clock.
 */
public final class Revival<T> implements DeadExecutionHandler<T> {

    @Override
    public void deadExecution(ExecutionComplete found, ExecutionOperations<T> operations) {
        operations.reschedule(found, found.getTimeDone());
    }
}
