package ae.istibaq.core.applications;

import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.parameters.HolidaysChanged;
import ae.istibaq.core.time.BackOff;
import ae.istibaq.core.time.DayHasPassed;
import ae.istibaq.core.time.Later;
import ae.istibaq.core.time.Revival;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works out anew by when agencies have promised to decide, when public holidays change: the Cabinet may tell them the day
 * before. What is decided keeps the promise it had.
 */
@Configuration
class PromiseKeeping {

    private static final TaskDescriptor<Void> PROMISES = TaskDescriptor.of("applications.promises-anew");

    /** Longer than any node may count with the old days from memory. */
    private static final Duration UNTIL_ALL_NODES_KNOW = Duration.ofSeconds(30);

    private final ApplicationRows rows;
    private final PromisedTime promise;
    private final Services services;
    private final Later later;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PromiseKeeping(
            ApplicationRows rows,
            PromisedTime promise,
            Services services,
            Later later,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.promise = promise;
        this.services = services;
        this.later = later;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(HolidaysChanged changed) {
        later.at(
                clock.instant().plus(UNTIL_ALL_NODES_KNOW),
                PROMISES.instance(UUID.randomUUID().toString()).build());
    }

    /** Also where the days were changed without telling. */
    @EventListener
    void on(DayHasPassed day) {
        later.now(PROMISES.instance(day.today().toString()).build());
    }

    @Bean
    OneTimeTask<Void> promisesAnew() {
        return Tasks.oneTime(PROMISES)
                .onDeadExecution(new Revival<>())
                .onFailure(BackOff.usual())
                .execute((job, context) -> rows.idsByState(State.SUBMITTED)
                        .forEach(id -> transaction.executeWithoutResult(
                                status -> rows.lock(id).ifPresent(this::promiseAnew))));
    }

    private void promiseAnew(Application application) {
        if (application.state() == State.SUBMITTED) {
            application
                    .submittedAt()
                    .flatMap(received -> promise.endsAt(services.get(application.service()), received))
                    .filter(end -> application.promisedBy().filter(end::equals).isEmpty())
                    .ifPresent(end -> {
                        application.promised(end);
                        rows.save(application);
                    });
        }
    }
}
