package ae.istibaq.core.time;

import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Tells the rooms once a day, shortly after midnight in the Gulf, that a day has begun. */
@Configuration
class TurnOfTheDay {

    static final String NAME = "time.day-has-passed";

    private static final LocalTime AT = LocalTime.of(0, 5);

    /** The turn that comes next after a moment. */
    static Instant after(Instant moment) {
        ZonedDateTime day = moment.atZone(ClockConfiguration.ZONE);
        return (day.toLocalTime().isBefore(AT) ? day : day.plusDays(1)).with(AT).toInstant();
    }

    @Bean
    RecurringTask<Void> dayHasPassed(
            Clock clock, ApplicationEventPublisher publisher, TransactionTemplate transaction) {
        return Tasks.recurring(NAME, Schedules.daily(ClockConfiguration.ZONE, AT))
                .onDeadExecution(new Revival<>())
                .execute((instance, context) -> transaction.executeWithoutResult(
                        status -> publisher.publishEvent(new DayHasPassed(LocalDate.now(clock)))));
    }

    @Bean
    DbSchedulerCustomizer jobsAreStoredAsJson() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }
        };
    }
}
