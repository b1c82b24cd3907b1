package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.clinics.Appointment.Kind;
import ae.istibaq.sandbox.clinics.Appointment.Status;
import ae.istibaq.sandbox.clock.ByItself;
import ae.istibaq.sandbox.clock.Routine;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The days of the clinics while the country goes on by itself: requests are answered, who is diligent comes, and gets
 * what is due.
 */
@Component
class ClinicDays implements Routine {

    private static final Duration UNTIL_ANSWERED = Duration.ofMinutes(90);
    private static final Duration UNTIL_WRITTEN_DOWN = Duration.ofHours(2);

    private final Appointments appointments;
    private final Vaccinations vaccinations;
    private final People people;
    private final ByItself byItself;

    ClinicDays(Appointments appointments, Vaccinations vaccinations, People people, ByItself byItself) {
        this.appointments = appointments;
        this.vaccinations = vaccinations;
        this.people = people;
        this.byItself = byItself;
    }

    @Override
    public Optional<Instant> next() {
        return byItself.isOn() ? first().map(ClinicDays::due) : Optional.empty();
    }

    @Override
    public void act() {
        first().ifPresent(appointment -> {
            if (appointment.unanswered()) {
                answer(appointment);
            } else if (comes(appointment)) {
                see(appointment);
            } else {
                appointments.miss(appointment.appointmentId());
            }
        });
    }

    private Optional<Appointment> first() {
        return appointments.all().stream().filter(Appointment::open).min(Comparator.comparing(ClinicDays::due));
    }

    private static Instant due(Appointment appointment) {
        return appointment.unanswered()
                ? appointment.changedAt().plus(UNTIL_ANSWERED)
                : appointment.startsAt().plus(UNTIL_WRITTEN_DOWN);
    }

    private void answer(Appointment appointment) {
        try {
            appointments.confirm(appointment.appointmentId());
        } catch (NotPossible gone) {
            appointments.cancel(appointment.appointmentId(), Appointments.By.FACILITY);
        }
    }

    private void see(Appointment appointment) {
        appointments.attend(appointment.appointmentId());
        if (appointment.kind() == Kind.VACCINATION) {
            try {
                vaccinations.give(
                        Clinic.of(appointment.appointmentId()), appointment.patient(), appointment.appointmentId());
            } catch (NotPossible nothingDue) {
                // Given elsewhere meanwhile.
            }
        }
    }

    private boolean comes(Appointment appointment) {
        if (appointment.status() != Status.BOOKED) {
            return false;
        }
        var keeper = appointment.kind() == Kind.VACCINATION
                ? vaccinations.patient(appointment.patient()).map(Vaccinations.Patient::motherEmiratesId)
                : Optional.ofNullable(appointment.patient().emiratesId());
        return keeper.flatMap(people::find).map(Person::diligent).orElse(true);
    }
}
