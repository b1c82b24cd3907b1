package ae.istibaq.osrati.housingsupport;

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
                .asking(Question.oneOf("kind", "build", "buy", "complete", "expand", "maintain", "pay-off-loan"))
                // Widows and the divorced with children may be entitled by themselves: nobody loses a place without a
                // person's look.
                .undone(Undo.of(
                        Following.STOP_AND_TELL,
                        Following.STOP_AND_TELL,
                        Following.askAPerson("osrati.housingsupport.rule.stage-ended")));
    }
}
