package ae.istibaq.osrati;

import static ae.istibaq.core.proactivity.CountedDay.on;
import static ae.istibaq.core.proactivity.Deadline.days;
import static ae.istibaq.core.proactivity.Deadline.until;
import static ae.istibaq.core.proactivity.Role.FATHER;
import static ae.istibaq.core.proactivity.Role.MOTHER;
import static ae.istibaq.core.proactivity.Trigger.happened;

import ae.istibaq.core.proactivity.Bundle;
import ae.istibaq.osrati.nursery.Nursery;
import ae.istibaq.osrati.nursery.NurseryYears;
import ae.istibaq.osrati.schoolregistration.SchoolRegistration;
import ae.istibaq.osrati.schoolregistration.SchoolYearAhead;
import ae.istibaq.osrati.schoolseat.SchoolSeat;
import ae.istibaq.osrati.schoolseat.SeatDue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the birth to the first day of school: a seat is kept, a nursery suggested, and a school chosen when registration opens. */
@Configuration
class SchoolBundle {

    @Bean
    Bundle school() {
        return Bundle.named("osrati.school")
                .on(happened(SeatDue.class))
                .start(SchoolSeat.KEY)
                .forThe(FATHER.orElse(MOTHER))
                .on(happened(NurseryYears.class))
                .at(on(Nursery.SUGGESTED))
                .offer(Nursery.KEY, MOTHER.orElse(FATHER), until(Nursery.ENDS))
                .on(happened(SchoolYearAhead.class))
                .at(on(SchoolRegistration.OPENS))
                .offer(SchoolRegistration.KEY, FATHER.orElse(MOTHER), until(SchoolRegistration.CLOSES), 7, 2)
                // Who becomes known when registration is open long since is asked all the same.
                .until(days(90))
                // What was stopped tells its own applicant.
                .whenUndoneTell();
    }
}
