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
import ae.istibaq.osrati.appointment.VisitKind;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hears what clinics tell of appointments for a child's vaccinations; others are left alone. */
@Component
class AppointmentsOfChildren {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

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
        Stream.of(Role.MOTHER, Role.FATHER)
                .flatMap(role -> Stream.ofNullable(journey.roles().get(role)))
                .findFirst()
                .ifPresent(parent -> notifications.send(new Notice(
                        parent,
                        "osrati.vaccination.notice.moved",
                        Map.of(
                                Vaccination.APPOINTMENT,
                                DAY.format(appointment.day()),
                                Vaccination.TIME,
                                appointment.time().toString()),
                        ClinicVisits.pathOf(child),
                        About.of(
                                        told.cause(),
                                        UUID.nameUUIDFromBytes(
                                                ("vaccination " + appointment.id()).getBytes(StandardCharsets.UTF_8)))
                                .on(appointment.startsAt().toString())
                                .inJourney(journey.id(), child),
                        Tone.REMINDER,
                        EnumSet.allOf(Channel.class),
                        null)));
    }
}
