package ae.istibaq.osrati.awareness;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Following;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.catalogue.Undo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue entry of what is worth reading; nobody is sent any of it, it lies on the family's pages. */
@Configuration
class Awareness {

    @Bean
    ServiceDefinition awarenessService() {
        return ServiceDefinition.of(
                        new ServiceKey("osrati.awareness"),
                        "mocd",
                        ServiceKind.INFORMATIONAL,
                        Criterion.TIME,
                        Criterion.STATUS_CHANGE)
                .undone(Undo.of(Following.WITHDRAW, Following.WITHDRAW, Following.WITHDRAW));
    }
}
