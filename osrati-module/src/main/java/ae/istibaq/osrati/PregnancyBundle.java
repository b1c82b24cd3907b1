package ae.istibaq.osrati;

import static ae.istibaq.core.notifications.Tone.CONTENT;
import static ae.istibaq.core.proactivity.CountedDay.before;
import static ae.istibaq.core.proactivity.Deadline.days;
import static ae.istibaq.core.proactivity.Role.MOTHER;
import static ae.istibaq.core.proactivity.Trigger.happened;

import ae.istibaq.core.proactivity.Bundle;
import ae.istibaq.osrati.pregnancy.AppointmentBooked;
import ae.istibaq.osrati.pregnancy.Pregnancy;
import ae.istibaq.osrati.pregnancy.PregnancyConfirmed;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** From the confirmed pregnancy on: a plan and a word before each appointment, to the woman alone. */
@Configuration
class PregnancyBundle {

    private static final String REMINDER = "osrati.pregnancy.notice.appointment";

    @Bean
    Bundle expecting() {
        return Bundle.named("osrati.pregnancy")
                .on(happened(PregnancyConfirmed.class))
                .tell(CONTENT, "osrati.pregnancy.notice.confirmed", MOTHER)
                .on(happened(AppointmentBooked.class))
                .at(before(days(3), Pregnancy.APPOINTMENT))
                .remind(REMINDER, MOTHER)
                .stopsOn(Pregnancy.OVER)
                .at(before(days(1), Pregnancy.APPOINTMENT))
                .remind(REMINDER, MOTHER)
                .stopsOn(Pregnancy.OVER)
                // Of whom it never was hears that; when it is over nothing more is said.
                .whenUndoneTell(MOTHER);
    }
}
