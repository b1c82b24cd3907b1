package ae.istibaq.osrati.marriagegrant;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Following;
import ae.istibaq.core.catalogue.Question;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.catalogue.Undo;
import ae.istibaq.core.people.Matter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue entry of the marriage grant. */
@Configuration
public class MarriageGrant {

    public static final ServiceKey KEY = new ServiceKey("osrati.marriagegrant");

    /** Months from the contract within which a couple may apply. */
    public static final String APPLY_WITHIN = "osrati.marriagegrant.apply-within";

    /** Until when the husband attends the Edaad course. */
    public static final String EDAAD_OF_HUSBAND = "edaadOfHusbandDate";

    /** Until when the wife attends it. */
    public static final String EDAAD_OF_WIFE = "edaadOfWifeDate";

    @Bean
    ServiceDefinition marriageGrantService() {
        return ServiceDefinition.of(KEY, "mocd", ServiceKind.ELIGIBILITY_CHECK, Criterion.DEPENDENCY)
                .in(Matter.BENEFITS)
                .withTerms(4)
                .promised("osrati.marriagegrant.decision-time")
                .asking(Question.iban("iban"))
                // Whether a widower or a divorced man keeps the grant is the ministry's to say, and no rule of it is
                // confirmed.
                .undone(Undo.of(
                        Following.STOP_AND_TELL,
                        Following.STOP_AND_TELL,
                        Following.askAPerson("osrati.marriagegrant.rule.stage-ended")));
    }
}
