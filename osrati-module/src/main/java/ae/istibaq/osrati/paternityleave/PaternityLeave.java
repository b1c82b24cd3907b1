package ae.istibaq.osrati.paternityleave;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Ending;
import ae.istibaq.core.catalogue.Following;
import ae.istibaq.core.catalogue.Question;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.catalogue.Undo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue entry of the paternity leave. */
@Configuration
public class PaternityLeave {

    public static final ServiceKey KEY = new ServiceKey("osrati.paternityleave");

    /** Parameter: months from the birth in which the days are taken. */
    public static final String WINDOW = "osrati.paternityleave.window";

    static final String DAYS = "days";

    @Bean
    ServiceDefinition paternityLeaveService() {
        return ServiceDefinition.of(KEY, "fahr", ServiceKind.PROCEDURAL, Criterion.DEPENDENCY)
                .withTerms(2)
                .asking(Question.days(DAYS))
                .undone(Undo.of(Following.STOP_AND_TELL, Following.STOP_AND_TELL, Following.KEEP)
                        .on(Ending.DEATH_OF_CHILD, Following.WITHDRAW));
    }
}
