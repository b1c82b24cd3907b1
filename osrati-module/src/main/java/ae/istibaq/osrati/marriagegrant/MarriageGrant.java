package ae.istibaq.osrati.marriagegrant;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Question;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.people.Matter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue entry of the marriage grant. */
@Configuration
public class MarriageGrant {

    public static final ServiceKey KEY = new ServiceKey("osrati.marriagegrant");

    /** Months from the contract within which a couple may apply. */
    public static final String APPLY_WITHIN = "osrati.marriagegrant.apply-within";

    @Bean
    ServiceDefinition marriageGrantService() {
        return ServiceDefinition.of(KEY, "mocd", ServiceKind.ELIGIBILITY_CHECK, Criterion.DEPENDENCY)
                .in(Matter.BENEFITS)
                .withTerms(4)
                .promised("osrati.marriagegrant.decision-time")
                .asking(Question.iban("iban"));
    }
}
