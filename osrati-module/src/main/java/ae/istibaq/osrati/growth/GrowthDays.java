package ae.istibaq.osrati.growth;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.time.BackOff;
import ae.istibaq.core.time.DayHasPassed;
import ae.istibaq.core.time.Later;
import ae.istibaq.core.time.Revival;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** Moves children on to their next form at the turn of the day, in batches. */
@Configuration
class GrowthDays {

    private static final TaskDescriptor<Void> MOVE_ON = TaskDescriptor.of("growth.move-on");
    private static final int AT_A_TIME = 200;

    private final GrowthChildren children;
    private final GrowthPlans plans;
    private final Later later;
    private final TransactionTemplate transaction;
    private final Clock clock;

    GrowthDays(GrowthChildren children, GrowthPlans plans, Later later, TransactionTemplate transaction, Clock clock) {
        this.children = children;
        this.plans = plans;
        this.later = later;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener
    void on(DayHasPassed day) {
        later.now(
                MOVE_ON.instance(day.today().toString()).priority(Priority.LOW).build());
    }

    @Bean
    OneTimeTask<Void> moveGrowthOn() {
        return Tasks.oneTime(MOVE_ON)
                .onDeadExecution(new Revival<>())
                .onFailure(BackOff.usual())
                .execute((job, context) -> {
                    while (moveOn(LocalDate.now(clock)) == AT_A_TIME) {
                        // The rest.
                    }
                });
    }

    private int moveOn(LocalDate today) {
        return Objects.requireNonNull(transaction.execute(status -> {
            List<PersonId> due = children.due(today, AT_A_TIME);
            due.forEach(plans::plan);
            return due.size();
        }));
    }
}
