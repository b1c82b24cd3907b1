package ae.istibaq.osrati.housingsupport;

import ae.istibaq.core.applications.AgencyDecision;
import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what the programme decides of housing support. */
@Configuration
class HousingSupportEvents {

    @Bean
    EventReceiver<AgencyDecision> housingSupportDecided(Applications applications) {
        return EventReceiver.of(
                new EventType<>("ae.szhp.housing-support.decided", "szhp", AgencyDecision.class),
                event -> applications.decide(event.data().decision(event.id())));
    }
}
