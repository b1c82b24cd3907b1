package ae.istibaq.core.eligibility;

import ae.istibaq.core.time.BackOff;
import ae.istibaq.core.time.Revival;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs checks, and looks again at silent registers for as long as it takes. */
@Configuration
class CheckJob {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(20);

    @Bean
    CustomTask<Eligibility.Check> checkEligibility(Eligibility eligibility, Clock clock) {
        return Tasks.custom(Eligibility.CHECK)
                .onDeadExecution(new Revival<>())
                .onFailure(BackOff.usual())
                .execute((instance, context) -> {
                    boolean ended = eligibility.look(instance.getData().verdict());
                    return ended
                            ? new CompletionHandler.OnCompleteRemove<>()
                            : (complete, operations) -> operations.reschedule(
                                    complete, clock.instant().plus(LOOK_AGAIN));
                });
    }
}
