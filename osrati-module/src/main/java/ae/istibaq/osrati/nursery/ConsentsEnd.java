package ae.istibaq.osrati.nursery;

import ae.istibaq.core.applications.StopApplications;
import ae.istibaq.core.time.BackOff;
import ae.istibaq.core.time.Revival;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Takes a contact back that no nursery has answered while the mother's consent lasted. */
@Configuration
class ConsentsEnd {

    private static final TaskDescriptor<Consent> END = TaskDescriptor.of("nursery.consent-ends", Consent.class);

    private final StopApplications stop;

    ConsentsEnd(StopApplications stop) {
        this.stop = stop;
    }

    record Consent(String reference) {}

    /** The job of one request, done when its consent is over. */
    static TaskInstance<Consent> of(String reference) {
        return END.instance(reference).data(new Consent(reference)).build();
    }

    @Bean
    OneTimeTask<Consent> endConsent() {
        return Tasks.oneTime(END)
                .onDeadExecution(new Revival<>())
                .onFailure(BackOff.usual())
                .execute((job, context) ->
                        stop.takeBack(job.getData().reference(), "osrati.nursery.reason.consent-over"));
    }
}
