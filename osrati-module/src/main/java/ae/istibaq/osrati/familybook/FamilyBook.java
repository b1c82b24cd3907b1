package ae.istibaq.osrati.familybook;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Following;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.catalogue.Undo;
import ae.istibaq.core.people.Matter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue entry of the family book. */
@Configuration
public class FamilyBook {

    public static final ServiceKey KEY = new ServiceKey("osrati.familybook");

    @Bean
    ServiceDefinition familyBookService() {
        return ServiceDefinition.of(KEY, "icp", ServiceKind.PROCEDURAL, Criterion.DEPENDENCY)
                .in(Matter.IDENTITY_DOCUMENTS)
                .withTerms(3)
                .withFee("osrati.familybook.fee-issue")
                .promised("osrati.familybook.time")
                // The authority enters divorces and deaths itself, and a book it is printing says what holds then.
                .undone(Undo.of(Following.STOP_AND_TELL, Following.STOP_AND_TELL, Following.WITHDRAW));
    }
}
