package ae.istibaq.core.time;

import com.github.kagkarlsson.scheduler.task.FailureHandler;
import java.util.function.Consumer;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.stereotype.Component;

/** Tries jobs again as {@link BackOff#usual} does, and after long enough in vain tells somebody, once; the job goes on. */
@Component
public class Patience {

    private final Settings settings;

    Patience(Settings settings) {
        this.settings = settings;
    }

    /**
     * How long a job may fail before anybody hears of it.
     *
     * @param failures one after another; forty take about two hours
     */
    @ConfigurationProperties("istibaq.patience")
    record Settings(@DefaultValue("40") int failures) {}

    /** @param tell is given the job's data; told again where the node dies before the job is put back */
    public <T> FailureHandler<T> thenTell(Consumer<T> tell) {
        BackOff<T> again = BackOff.usual();
        return (complete, operations) -> {
            if (complete.getExecution().consecutiveFailures + 1 == settings.failures()) {
                @SuppressWarnings("unchecked") // The handler belongs to a task whose data are of this type.
                T data = (T) complete.getExecution().taskInstance.getData();
                tell.accept(data);
            }
            again.onFailure(complete, operations);
        };
    }
}
