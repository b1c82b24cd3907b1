package ae.istibaq.osrati.familybookupdate;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Following;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.catalogue.Undo;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.people.Matter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue entry of the update of a family book that is asked for. */
@Configuration
public class FamilyBookUpdate {

    public static final ServiceKey KEY = new ServiceKey("osrati.familybookupdate");

    /** Name of the day on which it is offered. */
    public static final String ASK = "askDate";

    /** What leaves nothing to offer: the book was written anew. */
    public static final String WRITTEN = "book-written-anew";

    @Bean
    ServiceDefinition familyBookUpdateService() {
        return ServiceDefinition.of(KEY, "icp", ServiceKind.PROCEDURAL, Criterion.STATUS_CHANGE)
                .in(Matter.IDENTITY_DOCUMENTS)
                .withTerms(2)
                .withFee("osrati.familybookupdate.fee")
                .promised("osrati.familybookupdate.time")
                // Not cheerful, and not to be kept back as something cheerful is.
                .saying("offer", Tone.REMINDER)
                .undone(Undo.of(Following.STOP_AND_TELL, Following.STOP_AND_TELL, Following.WITHDRAW));
    }
}
