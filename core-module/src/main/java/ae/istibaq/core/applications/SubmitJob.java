package ae.istibaq.core.applications;

import ae.istibaq.core.time.Patience;
import ae.istibaq.core.time.Revival;
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

    /** @param approvedToo whether the agency is asked also once it has approved; jobs put before it was said ask no more then */
    record AskToStop(UUID application, String reasonKey, UUID cause, boolean approvedToo) {}

    @Bean
    OneTimeTask<Submit> submission(SubmitApplication submit, Patience patience) {
        return Tasks.oneTime(SUBMIT)
                .onDeadExecution(new Revival<>())
                .onFailure(patience.thenTell(data -> submit.inVain(data.application(), SubmitApplication.SILENT)))
                .execute((instance, context) -> submit.submit(instance.getData().application()));
    }

    @Bean
    OneTimeTask<AskToStop> stopping(StopApplications stop, SubmitApplication submit, Patience patience) {
        return Tasks.oneTime(ASK_TO_STOP)
                .onDeadExecution(new Revival<>())
                .onFailure(patience.thenTell(data -> submit.inVain(data.application(), SubmitApplication.STOP_SILENT)))
                .execute((instance, context) -> stop.askAgency(instance.getData()));
    }
}
