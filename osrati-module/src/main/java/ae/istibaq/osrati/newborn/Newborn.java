package ae.istibaq.osrati.newborn;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Ending;
import ae.istibaq.core.catalogue.FeeLine;
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

/** The catalogue entry of Mabrouk Ma Yak: all first documents of a child at once. */
@Configuration
public class Newborn {

    public static final ServiceKey KEY = new ServiceKey("osrati.newborn");

    /** Days from the birth within which it is registered. */
    public static final String REGISTER_WITHIN = "osrati.newborn.register-within";

    @Bean
    ServiceDefinition newbornService() {
        return ServiceDefinition.of(KEY, "icp", ServiceKind.PROCEDURAL, Criterion.STATUS_CHANGE)
                .in(Matter.IDENTITY_DOCUMENTS)
                .saying("offer", Tone.JOY)
                .saying("approved", Tone.JOY)
                .withTerms(4)
                .withFees(
                        FeeLine.of("ehs", "osrati.newborn.fee-birth-certificate"),
                        FeeLine.of("icp", "osrati.newborn.fee-id-card"),
                        FeeLine.of("icp", "osrati.newborn.fee-id-card-online"),
                        FeeLine.of("icp", "osrati.newborn.fee-passport"),
                        FeeLine.of("ehs", "osrati.newborn.fee-health-card"),
                        FeeLine.of("ehs", "osrati.newborn.fee-health-card-online"),
                        FeeLine.of("icp", "osrati.newborn.fee-family-book-line"),
                        FeeLine.of("post", "osrati.newborn.fee-delivery"))
                .promised("osrati.newborn.time")
                .asking(Question.arabicName("nameAr"), Question.latinName("nameEn"), Question.photo("photo"))
                .undone(Undo.of(Following.STOP_AND_TELL, Following.STOP_AND_TELL, Following.KEEP)
                        .on(Ending.DEATH_OF_CHILD, Following.askAPerson("osrati.newborn.rule.child-died")));
    }
}
