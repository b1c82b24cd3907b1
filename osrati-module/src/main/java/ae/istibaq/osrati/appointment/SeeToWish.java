package ae.istibaq.osrati.appointment;

import ae.istibaq.core.time.BackOff;
import ae.istibaq.core.time.Revival;
import ae.istibaq.osrati.appointment.Wish.State;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sees to a wish that the page could not bring to its end: asks on, until its hour has passed, and tells the person. */
@Configuration
class SeeToWish {

    private static final TaskDescriptor<Data> SEE_TO = TaskDescriptor.of("appointment.see-to-wish", Data.class);

    private final AppointmentWishes book;
    private final AskClinic ask;
    private final TellOfWish tell;
    private final Clock clock;

    SeeToWish(AppointmentWishes book, AskClinic ask, TellOfWish tell, Clock clock) {
        this.book = book;
        this.ask = ask;
        this.tell = tell;
        this.clock = clock;
    }

    record Data(UUID wish) {}

    static TaskInstance<Data> of(UUID wish) {
        return SEE_TO.instance(wish.toString()).data(new Data(wish)).build();
    }

    @Bean
    OneTimeTask<Data> wishToSeeTo() {
        return Tasks.oneTime(SEE_TO)
                .onDeadExecution(new Revival<>())
                .onFailure(BackOff.usual())
                .execute((job, context) -> seeTo(job.getData().wish()));
    }

    private void seeTo(UUID id) {
        book.find(id).filter(wish -> wish.state() == State.OPEN).ifPresent(wish -> {
            if (wish.startsAt().isAfter(clock.instant())) {
                ask.ask(wish);
            } else {
                book.move(id, State.OPEN, State.REFUSED, null);
            }
        });
        book.find(id).ifPresent(tell::tell);
    }
}
