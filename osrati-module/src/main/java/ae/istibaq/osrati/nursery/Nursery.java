package ae.istibaq.osrati.nursery;

import ae.istibaq.core.catalogue.Criterion;
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

/** The catalogue entry of the nurseries. */
@Configuration
public class Nursery {

    public static final ServiceKey KEY = new ServiceKey("osrati.nursery");

    /** Name of the day on which nurseries are suggested. */
    public static final String SUGGESTED = "nurseryDate";

    /** Name of the last day on which the child is young enough. */
    public static final String ENDS = "nurseryEndsDate";

    static final String CHOSEN = "nursery";
    static final String CONSENT = "consent";

    /** A nursery that is about to call must be told by a person, whatever has happened. */
    @Bean
    ServiceDefinition nurseryService() {
        return ServiceDefinition.of(KEY, "nursery", ServiceKind.INFORMATIONAL, Criterion.TIME, Criterion.PLACE)
                .in(Matter.GROWTH)
                .withTerms(3)
                .asking(Question.open(CHOSEN), Question.consent(CONSENT))
                .saying("cancelled", Tone.CONTENT)
                .undone(Undo.of(Following.WITHDRAW, Following.STOP_AND_TELL, Following.STOP_AND_TELL));
    }
}
