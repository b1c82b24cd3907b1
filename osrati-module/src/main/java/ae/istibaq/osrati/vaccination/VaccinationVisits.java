package ae.istibaq.osrati.vaccination;

import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.appointment.ClinicAppointment;
import ae.istibaq.osrati.appointment.ClinicVisit;
import ae.istibaq.osrati.appointment.ClinicVisits;
import ae.istibaq.osrati.appointment.Patient;
import ae.istibaq.osrati.appointment.VisitKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A child's appointments for vaccinations, and the next vaccination while none is booked for it. */
@Component
class VaccinationVisits implements ClinicVisits {

    private final VaccinationPlans plans;
    private final VaccinationAppointments appointments;
    private final People people;
    private final Clock clock;

    VaccinationVisits(VaccinationPlans plans, VaccinationAppointments appointments, People people, Clock clock) {
        this.plans = plans;
        this.appointments = appointments;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<ClinicVisit> of(PersonId person, EmiratesId viewer) {
        PersonId child = people.keyOf(person);
        if (!plans.begun(child)) {
            return List.of();
        }
        Patient patient = people.find(child)
                .map(VaccinationVisits::patient)
                .filter(known -> known.emiratesId() != null || known.notificationNumber() != null)
                .orElse(null);
        return patient == null
                ? List.of()
                : Stream.concat(
                                appointments.of(child).stream().map(booked -> visit(booked, patient)),
                                proposed(child, patient).stream())
                        .toList();
    }

    private static Patient patient(KnownPerson child) {
        EmiratesId number = child.emiratesId();
        return new Patient(number == null ? null : number.digits(), child.notificationNumber());
    }

    private Optional<ClinicVisit> proposed(PersonId child, Patient patient) {
        if (appointments.next(child, clock.instant()).isPresent()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.now(clock);
        return plans.next(child).map(entry -> {
            PlannedVaccination planned = entry.vaccination();
            LocalDate due = planned.dueOn();
            return visit(
                    "vaccination-" + planned.stage().name(),
                    "osrati.vaccination.moment.coming",
                    Map.of("stage", planned.stage().name()),
                    due.isBefore(today) ? today : due,
                    due,
                    patient,
                    null);
        });
    }

    private static ClinicVisit visit(ClinicAppointment booked, Patient patient) {
        return visit(
                ClinicVisit.keyOf(booked.id()),
                "osrati.vaccination.moment.appointment",
                Map.of(),
                booked.day(),
                // The day before which it makes no sense belongs to a dose; the clinic knows it.
                booked.day().minusDays(7),
                patient,
                booked);
    }

    private static ClinicVisit visit(
            String key,
            String text,
            Map<String, Object> values,
            LocalDate day,
            LocalDate earliest,
            Patient patient,
            @Nullable ClinicAppointment appointment) {
        return new ClinicVisit(key, text, values, day, earliest, VisitKind.VACCINATION, patient, null, appointment);
    }
}
