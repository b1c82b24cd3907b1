package ae.istibaq.osrati;

import static ae.istibaq.core.proactivity.CountedDay.on;
import static ae.istibaq.core.proactivity.Deadline.days;
import static ae.istibaq.core.proactivity.Role.HUSBAND;
import static ae.istibaq.core.proactivity.Trigger.happened;

import ae.istibaq.core.proactivity.Bundle;
import ae.istibaq.osrati.familybookupdate.FamilyBookUpdate;
import ae.istibaq.osrati.familybookupdate.FamilyParted;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From a divorce to the family book as it reads from then on, with nothing said before its time. */
@Configuration
class FamilyBookUpdateBundle {

    @Bean
    Bundle partedFamily() {
        return Bundle.named("osrati.familybookupdate")
                .on(happened(FamilyParted.class))
                .at(on(FamilyBookUpdate.ASK))
                .offer(FamilyBookUpdate.KEY, HUSBAND, days(180), 14)
                .stopsOn(FamilyBookUpdate.WRITTEN)
                .whenUndoneTell(HUSBAND);
    }
}
