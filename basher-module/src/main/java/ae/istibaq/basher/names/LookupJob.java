package ae.istibaq.basher.names;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.time.BackOff;
import ae.istibaq.core.time.Revival;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts one question outside when its turn has come, a few times where the source is away. */
@Configuration
class LookupJob {

    private static final TaskDescriptor<Asked> LOOK_UP = TaskDescriptor.of("names.look-up", Asked.class);
    private static final int TRIES = 3;

    /** What is asked; nothing about who wanted to know. */
    record Asked(Source source, String asked) {}

    static TaskInstance<Asked> of(Source source, String asked) {
        UUID id = UUID.nameUUIDFromBytes((source + " " + asked).getBytes(StandardCharsets.UTF_8));
        return LOOK_UP.instance(id.toString()).data(new Asked(source, asked)).build();
    }

    @Bean
    CustomTask<Asked> lookUpName(Asking asking) {
        return Tasks.custom(LOOK_UP)
                .onDeadExecution(new Revival<>())
                .onFailure(afterFailure(asking))
                .execute((instance, context) -> {
                    Asked question = instance.getData();
                    Optional<Instant> again = asking.ask(question.source(), question.asked());
                    return again.<CompletionHandler<Asked>>map(
                                    at -> (complete, operations) -> operations.reschedule(complete, at))
                            .orElseGet(CompletionHandler.OnCompleteRemove::new);
                });
    }

    /** Every try takes a turn, so that there are few. */
    private static FailureHandler<Asked> afterFailure(Asking asking) {
        BackOff<Asked> again = BackOff.usual();
        return (complete, operations) -> {
            boolean away = complete.getCause().orElse(null) instanceof AgencyUnavailable;
            if (away && complete.getExecution().consecutiveFailures + 1 >= TRIES) {
                Asked question = (Asked) complete.getExecution().taskInstance.getData();
                asking.giveUp(question.source(), question.asked());
                operations.stop();
            } else {
                again.onFailure(complete, operations);
            }
        };
    }
}
