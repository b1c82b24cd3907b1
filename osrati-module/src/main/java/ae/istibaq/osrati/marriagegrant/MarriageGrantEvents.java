package ae.istibaq.osrati.marriagegrant;

import ae.istibaq.core.applications.AgencyDecision;
import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what the ministry decides of marriage grants. */
@Configuration
class MarriageGrantEvents {

    @Bean
    EventReceiver<AgencyDecision> marriageGrantDecided(Applications applications) {
        return EventReceiver.of(
                new EventType<>("ae.mocd.marriage-grant.decided", "mocd", AgencyDecision.class),
                event -> applications.decide(event.data().decision(event.id())));
    }
}
