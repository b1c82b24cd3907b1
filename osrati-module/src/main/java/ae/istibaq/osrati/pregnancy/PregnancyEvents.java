package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.proactivity.Journey;
import ae.istibaq.core.proactivity.Journeys;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.appointment.Wishes;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what both clinic systems tell of pregnancies; once one has ended everything about it stops at once. */
@Configuration
class PregnancyEvents {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

    private final PregnancyBook book;
    private final Wishes wishes;
    private final Journeys journeys;
    private final Notifications notifications;
    private final ApplicationEventPublisher publisher;

    PregnancyEvents(
            PregnancyBook book,
            Wishes wishes,
            Journeys journeys,
            Notifications notifications,
            ApplicationEventPublisher publisher) {
        this.book = book;
        this.wishes = wishes;
        this.journeys = journeys;
        this.notifications = notifications;
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
        return EventReceiver.of(
                new EventType<>("ae." + clinic + ".pregnancy.corrected", clinic, Told.class),
                event -> corrected(event.data(), event.id()));
    }

    /** A correction may come after the end; then there is nothing to begin again. */
    private void corrected(Told told, UUID cause) {
        EmiratesId before = book.motherOf(told.pregnancyNumber()).orElse(null);
        if (before == null) {
            return;
        }
        if (before.digits().equals(told.motherEmiratesId())) {
            LocalDate dueBefore =
                    book.of(before).map(PregnancyBook.Kept::dueDate).orElse(told.dueDate());
            keep(told, cause);
            if (!dueBefore.equals(told.dueDate())) {
                journeys.find(Pregnancy.KEY.value(), told.pregnancyNumber())
                        .ifPresent(journey -> replan(journey, before, told, cause));
            }
        } else {
            forget(told.pregnancyNumber(), cause);
            publisher.publishEvent(new PregnancyCorrected(keep(told, cause)));
        }
    }

    /** Her plan follows the new due date, and she hears it once. */
    private void replan(Journey journey, EmiratesId mother, Told told, UUID cause) {
        journeys.setDate(journey.id(), "dueDate", told.dueDate());
        notifications.send(new Notice(
                mother,
                "osrati.pregnancy.notice.replanned",
                Map.of("dueDate", DAY.format(told.dueDate())),
                journey.path(),
                About.of(cause, cause).inJourney(journey.id(), null),
                Tone.REMINDER,
                EnumSet.allOf(Channel.class),
                null));
    }

    private PregnancyConfirmed keep(Told told, UUID cause) {
        EmiratesId mother = EmiratesId.of(told.motherEmiratesId());
        book.keep(told.pregnancyNumber(), mother, told.dueDate());
        return new PregnancyConfirmed(cause, told.pregnancyNumber(), told.dueDate(), mother);
    }

    private EventReceiver<Ended> ended(String clinic) {
        return EventReceiver.of(new EventType<>("ae." + clinic + ".pregnancy.ended", clinic, Ended.class), event -> {
            String number = event.data().pregnancyNumber();
            forget(number, event.id());
            stop(number);
            publisher.publishEvent(new PregnancyOver(event.id(), number));
        });
    }

    /** Nothing of it is kept, and of none of its appointments anybody is reminded. */
    private void forget(String number, UUID cause) {
        wishes.forget(number);
        for (String appointment : book.forget(number)) {
            stop(AppointmentBooked.matterOf(appointment));
            publisher.publishEvent(new AppointmentGone(cause, appointment));
        }
    }

    /** What waits to be sent is not sent either. */
    private void stop(String matter) {
        journeys.find(Pregnancy.KEY.value(), matter)
                .ifPresent(journey -> journeys.happened(journey.id(), Pregnancy.OVER));
    }
}
