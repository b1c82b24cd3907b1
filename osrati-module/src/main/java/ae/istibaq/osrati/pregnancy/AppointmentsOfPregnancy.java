package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.proactivity.Journey;
import ae.istibaq.core.proactivity.Journeys;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.appointment.AppointmentTold;
import ae.istibaq.osrati.appointment.ClinicAppointment;
import ae.istibaq.osrati.appointment.ClinicVisits;
import ae.istibaq.osrati.appointment.VisitCalledOff;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what clinics tell of appointments; those of a pregnancy are its mother's, others are left alone. */
@Component
class AppointmentsOfPregnancy {

    private final PregnancyBook book;
    private final Journeys journeys;
    private final People people;
    private final Notifications notifications;
    private final ApplicationEventPublisher publisher;

    AppointmentsOfPregnancy(
            PregnancyBook book,
            Journeys journeys,
            People people,
            Notifications notifications,
            ApplicationEventPublisher publisher) {
        this.book = book;
        this.journeys = journeys;
        this.people = people;
        this.notifications = notifications;
        this.publisher = publisher;
    }

    @EventListener
    void on(AppointmentTold told) {
        String pregnancy = told.pregnancy();
        String mother = told.patient().emiratesId();
        if (pregnancy == null || mother == null) {
            return;
        }
        switch (told.what()) {
            case BOOKED, CHANGED -> keep(told, pregnancy, EmiratesId.of(mother));
            case CANCELLED -> {
                book.cancel(told.appointment().id());
                over(told);
            }
            case ATTENDED, MISSED -> {
                if (book.goesOn(pregnancy)) {
                    book.keep(told.appointment(), pregnancy, EmiratesId.of(mother));
                }
                over(told);
            }
        }
    }

    /** Keeps an appointment of a pregnancy that goes on; one that was told after its end stays unsaid. */
    private void keep(AppointmentTold told, String pregnancy, EmiratesId mother) {
        if (!book.goesOn(pregnancy)) {
            return;
        }
        ClinicAppointment appointment = told.appointment();
        book.keep(appointment, pregnancy, mother);
        AppointmentBooked booked =
                new AppointmentBooked(told.cause(), appointment, mother, ClinicVisits.pathOf(people.idOf(mother)));
        Optional<Journey> known = journeys.find(Pregnancy.KEY.value(), booked.matter());
        if (known.isEmpty()) {
            publisher.publishEvent(booked);
        } else {
            move(known.get(), booked);
        }
    }

    /** The reminders follow, and she hears it. */
    private void move(Journey journey, AppointmentBooked booked) {
        journeys.learn(journey.id(), AppointmentBooked.TIME, booked.time().toString());
        journeys.setDate(journey.id(), Pregnancy.APPOINTMENT, booked.day());
        notifications.send(new Notice(
                booked.mother(),
                "osrati.pregnancy.notice.moved",
                booked.appointment().when(),
                booked.path(),
                About.of(booked.cause(), matter(booked.matter()))
                        .on(booked.appointment().startsAt().toString())
                        .inJourney(journey.id(), null),
                Tone.REMINDER,
                EnumSet.allOf(Channel.class),
                null));
    }

    /** The plan proposes the visit again, so that she chooses another time; after the end of a pregnancy nothing is said. */
    @EventListener
    void on(VisitCalledOff visit) {
        String pregnancy = visit.pregnancy();
        if (pregnancy == null || !book.goesOn(pregnancy)) {
            return;
        }
        people.find(visit.patient())
                .map(KnownPerson::emiratesId)
                .ifPresent(mother -> notifications.send(new Notice(
                        mother,
                        "osrati.pregnancy.notice.called-off",
                        visit.when(),
                        ClinicVisits.pathOf(visit.patient()),
                        About.of(visit.cause(), matter(AppointmentBooked.matterOf(visit.appointment())))
                                .on(visit.startsAt().toString()),
                        Tone.REMINDER,
                        EnumSet.allOf(Channel.class),
                        null)));
    }

    private static UUID matter(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** There is nothing to remind of. */
    private void over(AppointmentTold told) {
        String id = told.appointment().id();
        journeys.find(Pregnancy.KEY.value(), AppointmentBooked.matterOf(id)).ifPresent(journey -> {
            journeys.happened(journey.id(), Pregnancy.OVER);
            publisher.publishEvent(new AppointmentGone(told.cause(), id));
        });
    }
}
