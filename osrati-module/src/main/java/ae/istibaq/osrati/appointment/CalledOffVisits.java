package ae.istibaq.osrati.appointment;

import ae.istibaq.core.time.BackOff;
import ae.istibaq.core.time.Later;
import ae.istibaq.core.time.Revival;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Says a while later that a clinic has called off a visit: clinics cancel all visits of a pregnancy that has ended, or of
 * a child that has died, and may tell of the visits first.
 */
@Configuration
class CalledOffVisits {

    static final Duration HEARD_THE_REST = Duration.ofMinutes(10);

    private static final TaskDescriptor<VisitCalledOff> SAY =
            TaskDescriptor.of("appointment.say-called-off", VisitCalledOff.class);

    private final Later later;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CalledOffVisits(Later later, ApplicationEventPublisher publisher, TransactionTemplate transaction, Clock clock) {
        this.later = later;
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What has passed, or was called off before, needs no word. */
    void heard(VisitCalledOff visit) {
        if (visit.startsAt().isAfter(clock.instant())) {
            later.at(
                    clock.instant().plus(HEARD_THE_REST),
                    SAY.instance(visit.cause().toString()).data(visit).build());
        }
    }

    @Bean
    OneTimeTask<VisitCalledOff> calledOffVisitToSay() {
        return Tasks.oneTime(SAY)
                .onDeadExecution(new Revival<>())
                .onFailure(BackOff.usual())
                .execute((job, context) ->
                        transaction.executeWithoutResult(status -> publisher.publishEvent(job.getData())));
    }
}
