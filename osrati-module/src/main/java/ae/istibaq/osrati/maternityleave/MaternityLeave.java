package ae.istibaq.osrati.maternityleave;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Following;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.catalogue.Undo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue entry of the maternity leave. */
@Configuration
public class MaternityLeave {

    public static final ServiceKey KEY = new ServiceKey("osrati.maternityleave");

    @Bean
    ServiceDefinition maternityLeaveService() {
        return ServiceDefinition.of(KEY, "fahr", ServiceKind.PROCEDURAL, Criterion.DEPENDENCY)
                .undone(Undo.of(Following.STOP_AND_TELL, Following.STOP_AND_TELL, Following.KEEP));
    }
}
