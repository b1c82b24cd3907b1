package ae.istibaq.core.time;

import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Tries a failed job again after a delay that doubles up to a longest one, with up to half of it left to chance so that
 * a returning agency is not met by all at once.
 *
 * @param first delay after the first failure
 * @param longest never waits longer than this
 */
public record BackOff<T>(Duration first, Duration longest) implements FailureHandler<T> {

    /** From two seconds up to five minutes: for agencies that are slow or down. */
    public static <T> BackOff<T> usual() {
        return new BackOff<>(Duration.ofSeconds(2), Duration.ofMinutes(5));
    }

    @Override
    public void onFailure(ExecutionComplete complete, ExecutionOperations<T> operations) {
        operations.reschedule(
                complete, complete.getTimeDone().plus(after(complete.getExecution().consecutiveFailures)));
    }

    private Duration after(int failures) {
        long doubled = first.toMillis() << Math.min(failures, 20);
        long delay = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(delay / 2 + ThreadLocalRandom.current().nextLong(delay / 2 + 1));
    }
}
