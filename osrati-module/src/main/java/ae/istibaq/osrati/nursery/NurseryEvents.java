package ae.istibaq.osrati.nursery;

import ae.istibaq.core.applications.Application;
import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.applications.Decision;
import ae.istibaq.core.applications.State;
import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.Journey;
import ae.istibaq.core.proactivity.Journeys;
import ae.istibaq.core.shared.BilingualText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what nurseries answer; where one declines, the mother may choose another. */
@Configuration
class NurseryEvents {

    private static final String NURSERY = "nursery";

    private final Applications applications;
    private final Journeys journeys;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    NurseryEvents(Applications applications, Journeys journeys, ApplicationEventPublisher publisher, Clock clock) {
        this.applications = applications;
        this.journeys = journeys;
        this.publisher = publisher;
        this.clock = clock;
    }

    record Accepted(String agencyReference, String reference) {}

    record Declined(
            String agencyReference,
            String reference,
            Instant decidedAt,
            String reasonCode,
            String reasonAr,
            String reasonEn) {}

    @Bean
    EventReceiver<Accepted> nurseryAccepted() {
        return EventReceiver.of(
                new EventType<>("ae.nursery.contact.accepted", NURSERY, Accepted.class),
                event -> applications.decide(
                        new Decision(event.data().reference(), State.APPROVED, null, null, event.id())));
    }

    @Bean
    EventReceiver<Declined> nurseryDeclined() {
        return EventReceiver.of(new EventType<>("ae.nursery.contact.declined", NURSERY, Declined.class), event -> {
            Declined told = event.data();
            applications
                    .decide(new Decision(
                            told.reference(),
                            State.REFUSED,
                            told.reasonCode(),
                            new BilingualText(told.reasonAr(), told.reasonEn()),
                            event.id()))
                    .filter(application -> application.state() == State.REFUSED)
                    .ifPresent(application -> suggestAgain(application, event.id()));
        });
    }

    private void suggestAgain(Application declined, UUID cause) {
        PersonId child = Objects.requireNonNull(declined.subject());
        journeys.about(child).stream()
                .filter(journey -> journey.id().equals(declined.journey()))
                .findFirst()
                .ifPresent(journey -> publisher.publishEvent(new NurseryYearsChanged(again(journey, child, cause))));
    }

    private NurseryYears again(Journey journey, PersonId child, UUID cause) {
        return new NurseryYears(
                cause,
                child,
                journey.day("birthDate").orElseThrow(),
                LocalDate.now(clock),
                journey.day(Nursery.ENDS).orElseThrow(),
                journey.allRoles());
    }
}
