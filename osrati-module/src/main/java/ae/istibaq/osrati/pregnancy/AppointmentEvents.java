package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.events.ReceivedEvent;
import ae.istibaq.core.proactivity.Journeys;
import ae.istibaq.core.shared.EmiratesId;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what both clinic systems tell of appointments; those of a pregnancy are its mother's, others are left alone. */
@Configuration
class AppointmentEvents {

    private final PregnancyBook book;
    private final Journeys journeys;
    private final ApplicationEventPublisher publisher;

    AppointmentEvents(PregnancyBook book, Journeys journeys, ApplicationEventPublisher publisher) {
        this.book = book;
        this.journeys = journeys;
        this.publisher = publisher;
    }

    @Bean
    EventReceiver<AppointmentData> appointmentBookedByEhs() {
        return receiver("ehs", "booked", this::booked);
    }

    @Bean
    EventReceiver<AppointmentData> appointmentBookedBySkmca() {
        return receiver("skmca", "booked", this::booked);
    }

    @Bean
    EventReceiver<AppointmentData> appointmentChangedByEhs() {
        return receiver("ehs", "changed", this::changed);
    }

    @Bean
    EventReceiver<AppointmentData> appointmentChangedBySkmca() {
        return receiver("skmca", "changed", this::changed);
    }

    @Bean
    EventReceiver<AppointmentData> appointmentCancelledByEhs() {
        return receiver("ehs", "cancelled", this::cancelled);
    }

    @Bean
    EventReceiver<AppointmentData> appointmentCancelledBySkmca() {
        return receiver("skmca", "cancelled", this::cancelled);
    }

    private static EventReceiver<AppointmentData> receiver(
            String clinic, String what, Consumer<ReceivedEvent<AppointmentData>> receive) {
        return EventReceiver.of(
                new EventType<>("ae." + clinic + ".appointment." + what, clinic, AppointmentData.class), receive);
    }

    private void booked(ReceivedEvent<AppointmentData> event) {
        keep(event).ifPresent(publisher::publishEvent);
    }

    private void changed(ReceivedEvent<AppointmentData> event) {
        keep(event).ifPresent(anew -> {
            boolean known = journeys.find(Pregnancy.KEY.value(), anew.matter()).isPresent();
            publisher.publishEvent(known ? new AppointmentChanged(anew) : anew);
        });
    }

    private void cancelled(ReceivedEvent<AppointmentData> event) {
        String id = event.data().appointmentId();
        book.cancel(id);
        journeys.find(Pregnancy.KEY.value(), AppointmentBooked.matterOf(id)).ifPresent(journey -> {
            journeys.happened(journey.id(), Pregnancy.OVER);
            publisher.publishEvent(new AppointmentGone(event.id(), id));
        });
    }

    /** Keeps an appointment of a pregnancy that goes on; one that was told after its end stays unsaid. */
    private Optional<AppointmentBooked> keep(ReceivedEvent<AppointmentData> event) {
        AppointmentData data = event.data();
        String pregnancy = data.pregnancyNumber();
        String mother = data.patient().emiratesId();
        if (pregnancy == null || mother == null || !book.goesOn(pregnancy)) {
            return Optional.empty();
        }
        EmiratesId id = EmiratesId.of(mother);
        book.keep(data, id);
        return Optional.of(new AppointmentBooked(event.id(), data.appointmentId(), data.startsAt(), id));
    }
}
