package ae.istibaq.core.applications;

import ae.istibaq.core.time.BackOff;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The durable jobs that carry applications, and their stopping, to agencies. */
@Configuration
class SubmitJob {

    static final TaskDescriptor<Submit> SUBMIT = TaskDescriptor.of("applications.submit", Submit.class);
    static final TaskDescriptor<AskToStop> ASK_TO_STOP = TaskDescriptor.of("applications.ask-to-stop", AskToStop.class);

    record Submit(UUID application) {}

    record AskToStop(UUID application, String reasonKey, UUID cause) {}

    @Bean
    OneTimeTask<Submit> submission(SubmitApplication submit) {
        return Tasks.oneTime(SUBMIT)
                .onFailure(BackOff.usual())
                .execute((instance, context) -> submit.submit(instance.getData().application()));
    }

    @Bean
    OneTimeTask<AskToStop> stopping(StopApplications stop) {
        return Tasks.oneTime(ASK_TO_STOP)
                .onFailure(BackOff.usual())
                .execute((instance, context) -> stop.askAgency(instance.getData()));
    }
}
