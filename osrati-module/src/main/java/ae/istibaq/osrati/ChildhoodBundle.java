package ae.istibaq.osrati;

import static ae.istibaq.core.proactivity.CountedDay.before;
import static ae.istibaq.core.proactivity.CountedDay.on;
import static ae.istibaq.core.proactivity.Deadline.days;
import static ae.istibaq.core.proactivity.Deadline.monthsAfter;
import static ae.istibaq.core.proactivity.Role.FATHER;
import static ae.istibaq.core.proactivity.Role.MOTHER;
import static ae.istibaq.core.proactivity.Span.months;
import static ae.istibaq.core.proactivity.Trigger.happened;

import ae.istibaq.core.proactivity.Bundle;
import ae.istibaq.osrati.birth.ChildBorn;
import ae.istibaq.osrati.childallowance.ChildAllowance;
import ae.istibaq.osrati.childhood.Delivered;
import ae.istibaq.osrati.growth.Growth;
import ae.istibaq.osrati.growth.GrowthBegun;
import ae.istibaq.osrati.maternityleave.MaternityLeave;
import ae.istibaq.osrati.paternityleave.PaternityLeave;
import ae.istibaq.osrati.vaccination.Vaccination;
import ae.istibaq.osrati.vaccination.VaccinationsBegun;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What follows from a birth for the parents themselves, and for the child from its first months on. */
@Configuration
class ChildhoodBundle {

    private static final String APPOINTMENT = "osrati.vaccination.notice.appointment";

    @Bean
    Bundle childhood() {
        return Bundle.named("osrati.childhood")
                .on(happened(Delivered.class))
                .start(MaternityLeave.KEY)
                .forThe(MOTHER)
                .offer(PaternityLeave.KEY, FATHER, monthsAfter("birthDate", PaternityLeave.WINDOW), 30, 7)
                .on(happened(ChildBorn.class))
                // Each parent is looked at, and at most one is entitled.
                .start(ChildAllowance.KEY)
                .forThe(FATHER.orElse(MOTHER))
                .start(ChildAllowance.KEY)
                .forThe(MOTHER.orElse(FATHER))
                .on(happened(VaccinationsBegun.class))
                .at(before(days(14), Vaccination.DUE))
                .remind(Vaccination.KEY, MOTHER.orElse(FATHER))
                .at(before(days(3), Vaccination.DUE))
                .remind(Vaccination.KEY, MOTHER.orElse(FATHER))
                .at(before(days(1), Vaccination.DUE))
                .remind(Vaccination.KEY, MOTHER.orElse(FATHER))
                .at(before(days(3), Vaccination.APPOINTMENT))
                .remind(APPOINTMENT, MOTHER.orElse(FATHER))
                .at(before(days(1), Vaccination.APPOINTMENT))
                .remind(APPOINTMENT, MOTHER.orElse(FATHER))
                .at(on(Vaccination.OVERDUE))
                .remind("osrati.vaccination.notice.overdue", MOTHER.orElse(FATHER))
                .on(happened(GrowthBegun.class))
                // Who is told late still has time while the form is open.
                .at(on(Growth.OPENS))
                .until(months(5))
                .remind(Growth.KEY, MOTHER.orElse(FATHER))
                .at(before(days(7), Growth.CLOSES))
                .remind("osrati.growth.notice.closing", MOTHER.orElse(FATHER))
                // The bundle of the newborn tells both parents; what was stopped tells its own applicant.
                .whenUndoneTell();
    }
}
