package ae.istibaq.osrati;

import static ae.istibaq.core.notifications.Tone.JOY;
import static ae.istibaq.core.proactivity.Deadline.daysAfter;
import static ae.istibaq.core.proactivity.Role.FATHER;
import static ae.istibaq.core.proactivity.Role.MOTHER;
import static ae.istibaq.core.proactivity.Trigger.completed;
import static ae.istibaq.core.proactivity.Trigger.happened;

import ae.istibaq.core.proactivity.Bundle;
import ae.istibaq.osrati.birth.ChildBorn;
import ae.istibaq.osrati.newborn.Newborn;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the birth of a child to all its first documents. */
@Configuration
class NewbornBundle {

    @Bean
    Bundle birth() {
        return Bundle.named("osrati.birth")
                .on(happened(ChildBorn.class))
                .tell(JOY, "osrati.birth.notice.born", MOTHER.orElse(FATHER))
                // Reminded ten and twenty-five days after the birth, while the law gives thirty.
                .offer(Newborn.KEY, FATHER.orElse(MOTHER), daysAfter("birthDate", Newborn.REGISTER_WITHIN), 20, 5)
                .on(completed(Newborn.KEY))
                .tell(JOY, "osrati.birth.notice.documents", MOTHER.orElse(FATHER))
                .whenUndoneTell(FATHER, MOTHER)
                .whenEndedTell(FATHER, MOTHER);
    }
}
