package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.proactivity.Journeys;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what both clinic systems tell of pregnancies; once one has ended everything about it stops at once. */
@Configuration
class PregnancyEvents {

    private final PregnancyBook book;
    private final Journeys journeys;
    private final ApplicationEventPublisher publisher;

    PregnancyEvents(PregnancyBook book, Journeys journeys, ApplicationEventPublisher publisher) {
        this.book = book;
        this.journeys = journeys;
        this.publisher = publisher;
    }

    record Told(String pregnancyNumber, String motherEmiratesId, LocalDate dueDate) {}

    /** The kind of the end is left unread. */
    record Ended(String pregnancyNumber, LocalDate endedOn) {}

    @Bean
    EventReceiver<Told> pregnancyConfirmedByEhs() {
        return confirmed("ehs");
    }

    @Bean
    EventReceiver<Told> pregnancyConfirmedBySkmca() {
        return confirmed("skmca");
    }

    @Bean
    EventReceiver<Told> pregnancyCorrectedByEhs() {
        return corrected("ehs");
    }

    @Bean
    EventReceiver<Told> pregnancyCorrectedBySkmca() {
        return corrected("skmca");
    }

    @Bean
    EventReceiver<Ended> pregnancyEndedByEhs() {
        return ended("ehs");
    }

    @Bean
    EventReceiver<Ended> pregnancyEndedBySkmca() {
        return ended("skmca");
    }

    private EventReceiver<Told> confirmed(String clinic) {
        return EventReceiver.of(
                new EventType<>("ae." + clinic + ".pregnancy.confirmed", clinic, Told.class),
                event -> publisher.publishEvent(keep(event.data(), event.id())));
    }

    private EventReceiver<Told> corrected(String clinic) {
        return EventReceiver.of(new EventType<>("ae." + clinic + ".pregnancy.corrected", clinic, Told.class), event -> {
            // A correction may come after the end; then there is nothing to begin again.
            if (book.goesOn(event.data().pregnancyNumber())) {
                publisher.publishEvent(new PregnancyCorrected(keep(event.data(), event.id())));
            }
        });
    }

    private PregnancyConfirmed keep(Told told, UUID cause) {
        EmiratesId mother = EmiratesId.of(told.motherEmiratesId());
        book.keep(told.pregnancyNumber(), mother, told.dueDate());
        return new PregnancyConfirmed(cause, told.pregnancyNumber(), told.dueDate(), mother);
    }

    private EventReceiver<Ended> ended(String clinic) {
        return EventReceiver.of(new EventType<>("ae." + clinic + ".pregnancy.ended", clinic, Ended.class), event -> {
            String number = event.data().pregnancyNumber();
            for (String appointment : book.forget(number)) {
                stop(AppointmentBooked.matterOf(appointment));
                publisher.publishEvent(new AppointmentGone(event.id(), appointment));
            }
            stop(number);
            publisher.publishEvent(new PregnancyOver(event.id(), number));
        });
    }

    /** What waits to be sent is not sent either. */
    private void stop(String matter) {
        journeys.find(Pregnancy.KEY.value(), matter)
                .ifPresent(journey -> journeys.happened(journey.id(), Pregnancy.OVER));
    }
}
