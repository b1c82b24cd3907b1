package ae.istibaq.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class PatienceTests {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");

    @Test
    @SuppressWarnings("unchecked")
    void tellsOnceAndGoesOnTrying() {
        List<String> told = new ArrayList<>();
        FailureHandler<String> handler = new Patience(new Patience.Settings(3)).thenTell(told::add);
        ExecutionOperations<String> operations = mock();
        for (int failures = 0; failures < 6; failures++) {
            handler.onFailure(failedAfter(failures), operations);
            assertThat(told).as("after " + (failures + 1)).hasSize(failures < 2 ? 0 : 1);
        }
        assertThat(told).containsExactly("A-1");
        verify(operations, times(6)).reschedule(any(), any());
    }

    private static ExecutionComplete failedAfter(int failures) {
        Execution execution = new Execution(NOW, new TaskInstance<>("sample", "1", "A-1"));
        execution.consecutiveFailures = failures;
        return ExecutionComplete.failure(execution, NOW, NOW, new IllegalStateException("silent"));
    }
}
