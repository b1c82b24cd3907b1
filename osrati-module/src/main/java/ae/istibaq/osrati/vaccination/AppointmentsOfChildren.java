package ae.istibaq.osrati.vaccination;

import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.people.Births;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.Journey;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.appointment.AppointmentTold;
import ae.istibaq.osrati.appointment.ClinicAppointment;
import ae.istibaq.osrati.appointment.ClinicVisits;
import ae.istibaq.osrati.appointment.VisitCalledOff;
import ae.istibaq.osrati.appointment.VisitKind;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what clinics tell of appointments for a child's vaccinations; others are left alone. */
@Component
class AppointmentsOfChildren {

    private final VaccinationAppointments appointments;
    private final VaccinationPlans plans;
    private final Births births;
    private final Notifications notifications;

    AppointmentsOfChildren(
            VaccinationAppointments appointments, VaccinationPlans plans, Births births, Notifications notifications) {
        this.appointments = appointments;
        this.plans = plans;
        this.births = births;
        this.notifications = notifications;
    }

    @EventListener
    void on(AppointmentTold told) {
        if (told.kind() != VisitKind.VACCINATION) {
            return;
        }
        String number = told.patient().emiratesId();
        PersonId child =
                births.child(told.patient().notificationNumber(), number == null ? null : EmiratesId.of(number));
        plans.before(child);
        boolean moved = false;
        switch (told.what()) {
            case BOOKED, CHANGED, ATTENDED, MISSED -> moved = appointments.keep(child, told.appointment());
            case CANCELLED -> appointments.cancel(told.appointment().id());
        }
        plans.plan(child);
        if (moved) {
            plans.journey(child).ifPresent(journey -> tell(journey, child, told));
        }
    }

    /** Who is reminded hears of the new time. */
    private void tell(Journey journey, PersonId child, AppointmentTold told) {
        ClinicAppointment appointment = told.appointment();
        tell(
                journey,
                child,
                "osrati.vaccination.notice.moved",
                appointment.when(),
                about(told.cause(), appointment.id(), appointment.startsAt()));
    }

    @EventListener
    void on(VisitCalledOff visit) {
        if (visit.kind() == VisitKind.VACCINATION) {
            plans.journey(visit.patient())
                    .ifPresent(journey -> tell(
                            journey,
                            visit.patient(),
                            "osrati.vaccination.notice.called-off",
                            visit.when(),
                            about(visit.cause(), visit.appointment(), visit.startsAt())));
        }
    }

    private static About about(UUID cause, String appointment, Instant startsAt) {
        return About.of(cause, UUID.nameUUIDFromBytes(("vaccination " + appointment).getBytes(StandardCharsets.UTF_8)))
                .on(startsAt.toString());
    }

    private void tell(Journey journey, PersonId child, String template, Map<String, String> values, About about) {
        Stream.of(Role.MOTHER, Role.FATHER)
                .flatMap(role -> Stream.ofNullable(journey.roles().get(role)))
                .findFirst()
                .ifPresent(parent -> notifications.send(new Notice(
                        parent,
                        template,
                        values,
                        ClinicVisits.pathOf(child),
                        about.inJourney(journey.id(), child),
                        Tone.REMINDER,
                        EnumSet.allOf(Channel.class),
                        null)));
    }
}
