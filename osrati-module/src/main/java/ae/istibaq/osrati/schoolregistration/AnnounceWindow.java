package ae.istibaq.osrati.schoolregistration;

import ae.istibaq.core.time.BackOff;
import ae.istibaq.core.time.Revival;
import ae.istibaq.osrati.school.SchoolYear;
import ae.istibaq.osrati.schoolregistration.SchoolChildren.Child;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** Goes through all children who may be of age when a window is announced, some in each transaction. */
@Configuration
class AnnounceWindow {

    private static final TaskDescriptor<Year> ANNOUNCE = TaskDescriptor.of("schoolregistration.announce", Year.class);
    private static final int AT_A_TIME = 100;
    private static final int YOUNGEST = 3;
    private static final int OLDEST = 9;

    private final SchoolWindows windows;
    private final SchoolChildren children;
    private final SchoolYearsOfChildren years;
    private final TransactionTemplate transaction;

    AnnounceWindow(
            SchoolWindows windows,
            SchoolChildren children,
            SchoolYearsOfChildren years,
            TransactionTemplate transaction) {
        this.windows = windows;
        this.children = children;
        this.years = years;
        this.transaction = transaction;
    }

    record Year(String schoolYear) {}

    /** The job of a window as one event has announced it. */
    static TaskInstance<Year> of(SchoolWindow window) {
        return ANNOUNCE.instance(window.schoolYear() + "/" + window.cause())
                .data(new Year(window.schoolYear()))
                .build();
    }

    @Bean
    OneTimeTask<Year> announceSchoolWindow() {
        return Tasks.oneTime(ANNOUNCE)
                .onDeadExecution(new Revival<>())
                .onFailure(BackOff.usual())
                .execute((job, context) ->
                        windows.find(job.getData().schoolYear()).ifPresent(this::announce));
    }

    private void announce(SchoolWindow window) {
        int begins = SchoolYear.of(window.schoolYear()).begins();
        LocalDate from = LocalDate.ofYearDay(begins - OLDEST, 1);
        LocalDate to = LocalDate.ofYearDay(begins - YOUNGEST + 1, 1);
        UUID after = null;
        do {
            after = some(window, from, to, after);
        } while (after != null);
    }

    /** Looks at some, and gives the key of the last; null where none is left. */
    private @Nullable UUID some(SchoolWindow window, LocalDate from, LocalDate to, @Nullable UUID after) {
        List<Child> some = children.bornBetween(from, to, after, AT_A_TIME);
        transaction.executeWithoutResult(status -> some.forEach(child -> years.look(child, window, window.cause())));
        return some.size() < AT_A_TIME ? null : some.getLast().id().value();
    }
}
