package ae.istibaq.osrati.housingsupport;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Question;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.people.Matter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue entry of housing support. */
@Configuration
public class HousingSupport {

    public static final ServiceKey KEY = new ServiceKey("osrati.housingsupport");

    @Bean
    ServiceDefinition housingSupportService() {
        return ServiceDefinition.of(KEY, "szhp", ServiceKind.ELIGIBILITY_CHECK, Criterion.DEPENDENCY)
                .in(Matter.BENEFITS)
                .withTerms(3)
                .promised("osrati.housingsupport.decision-time")
                .asking(Question.oneOf("kind", "build", "buy", "complete", "expand", "maintain", "pay-off-loan"));
    }
}
