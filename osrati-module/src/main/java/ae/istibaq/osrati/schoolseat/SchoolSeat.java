package ae.istibaq.osrati.schoolseat;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.Ending;
import ae.istibaq.core.catalogue.Following;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.catalogue.Undo;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.people.Matter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The catalogue entry of the seat in the government schools. */
@Configuration
public class SchoolSeat {

    public static final ServiceKey KEY = new ServiceKey("osrati.schoolseat");

    @Bean
    ServiceDefinition schoolSeatService() {
        return ServiceDefinition.of(KEY, "moe", ServiceKind.PROCEDURAL, Criterion.DEPENDENCY)
                .in(Matter.SCHOOL)
                // Of a seat that is given back after a sad event nobody need hear.
                .saying("approved", Tone.CONTENT)
                .saying("cancelled", Tone.CONTENT)
                .undone(Undo.of(Following.TAKE_BACK, Following.TAKE_BACK, Following.KEEP)
                        .on(Ending.DEATH_OF_CHILD, Following.TAKE_BACK));
    }
}
