package ae.istibaq.core.time;

import com.github.kagkarlsson.scheduler.task.Task;

/** A task, as a bean, whose jobs may take a processor for a while, such as printing: nothing quick waits behind them. */
public record Unhurried(Task<?> task) {}
