package ae.istibaq.basher.market;

import ae.istibaq.basher.market.EconomicRegister.Changes;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.time.BackOff;
import ae.istibaq.core.time.Housekeeping;
import ae.istibaq.core.time.Revival;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Asks the register every few seconds what has changed, and reads on until nothing is left. What was read is kept page by
 * page together with the cursor, so that whoever goes on after a crash begins where the last page ended.
 */
@Configuration
class RegisterReading {

    static final String NAME = "market.read-register";

    private static final int SECONDS = 3;
    private static final int PAGE = 5_000;

    private final EconomicRegister register;
    private final Licences licences;
    private final Clock clock;

    RegisterReading(Connectors connectors, Licences licences, Clock clock) {
        this.register = connectors.connect("ner", EconomicRegister.class);
        this.licences = licences;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> readRegister() {
        return Tasks.recurring(NAME, FixedDelay.ofSeconds(SECONDS))
                .onFailure(BackOff.usual())
                .onDeadExecution(new Revival<>())
                .execute((instance, context) -> read());
    }

    @Bean
    Housekeeping readingOfRegister() {
        return new Housekeeping(NAME);
    }

    void read() {
        boolean described = false;
        boolean more = true;
        while (more) {
            String after = licences.standing().cursor();
            Changes page = register.changes(after, PAGE);
            // Before the licences, so that no area among them is without a name.
            if (!described && (page.beginsAnew() || !page.licences().isEmpty())) {
                licences.describe(register.describe());
                described = true;
            }
            more = licences.keep(after, page, clock.instant()) && page.more();
        }
    }
}
