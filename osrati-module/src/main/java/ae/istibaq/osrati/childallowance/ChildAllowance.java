package ae.istibaq.osrati.childallowance;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Ending;
import ae.istibaq.core.catalogue.Following;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.catalogue.Undo;
import ae.istibaq.core.people.Matter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue entry of the child allowance. */
@Configuration
public class ChildAllowance {

    public static final ServiceKey KEY = new ServiceKey("osrati.childallowance");

    @Bean
    ServiceDefinition childAllowanceService() {
        return ServiceDefinition.of(KEY, "fahr", ServiceKind.ELIGIBILITY_CHECK, Criterion.DEPENDENCY)
                .in(Matter.BENEFITS)
                .undone(Undo.of(Following.STOP_AND_TELL, Following.STOP_AND_TELL, Following.KEEP)
                        .on(Ending.DEATH_OF_CHILD, Following.askAPerson("osrati.childallowance.rule.child-died")));
    }
}
