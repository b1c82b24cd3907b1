package ae.istibaq.osrati.schoolregistration;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Ending;
import ae.istibaq.core.catalogue.Following;
import ae.istibaq.core.catalogue.Question;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.catalogue.Undo;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.people.Matter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue entry of the registration in a government school. */
@Configuration
public class SchoolRegistration {

    public static final ServiceKey KEY = new ServiceKey("osrati.schoolregistration");

    /** Name of the first day of the window. */
    public static final String OPENS = "opensDate";

    /** Name of its last day. */
    public static final String CLOSES = "closesDate";

    static final String GRADE = "grade";
    static final String FIRST = "first";
    static final String SECOND = "second";

    @Bean
    ServiceDefinition schoolRegistrationService() {
        return ServiceDefinition.of(KEY, "moe", ServiceKind.PROCEDURAL, Criterion.TIME, Criterion.PLACE)
                .in(Matter.SCHOOL)
                .withTerms(3)
                .asking(Question.open(GRADE), Question.open(FIRST), Question.openNext(SECOND))
                .saying("expired", Tone.REMINDER)
                // Of a place that is given back after a sad event nobody need hear.
                .saying("cancelled", Tone.CONTENT)
                .undone(Undo.of(Following.TAKE_BACK, Following.TAKE_BACK, Following.KEEP)
                        .on(Ending.DEATH_OF_CHILD, Following.TAKE_BACK));
    }
}
