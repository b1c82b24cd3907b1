package ae.istibaq.osrati.marriagegrant;

import ae.istibaq.core.applications.AgencyDecision;
import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
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

    record Attended(String emiratesId, LocalDate attendedOn) {}

    @Bean
    EventReceiver<Attended> edaadAttended(Edaad edaad) {
        return EventReceiver.of(new EventType<>("ae.mocd.edaad.attended", "mocd", Attended.class), event -> {
            Attended told = event.data();
            edaad.attended(EmiratesId.of(told.emiratesId()), told.attendedOn(), event.id());
        });
    }
}
