package ae.istibaq.osrati.vaccination;

import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.people.Moments;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.appointment.ClinicAppointment;
import ae.istibaq.osrati.appointment.ClinicAppointment.Standing;
import ae.istibaq.osrati.appointment.ClinicVisit;
import ae.istibaq.osrati.appointment.ClinicVisits;
import ae.istibaq.osrati.vaccination.VaccinationSchedule.Entry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** A child's vaccinations on its line of life, in its calendar and in the feed. */
@Component
class VaccinationMoments implements Moments {

    private final VaccinationPlans plans;
    private final VaccinationCards cards;
    private final VaccinationAppointments appointments;
    private final People people;
    private final Clock clock;

    VaccinationMoments(
            VaccinationPlans plans,
            VaccinationCards cards,
            VaccinationAppointments appointments,
            People people,
            Clock clock) {
        this.plans = plans;
        this.cards = cards;
        this.appointments = appointments;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Moment> of(PersonId person, EmiratesId viewer) {
        PersonId child = people.keyOf(person);
        if (!plans.begun(child)) {
            return List.of();
        }
        List<GivenDose> given = cards.of(child);
        LocalDate today = LocalDate.now(clock);
        return Stream.concat(
                        plans.of(child).stream().flatMap(entry -> moment(child, entry, given).stream()),
                        appointments.of(child).stream().map(booked -> moment(child, booked, today)))
                .toList();
    }

    private static Moment moment(PersonId child, ClinicAppointment booked, LocalDate today) {
        boolean missed = booked.standing() == Standing.MISSED;
        return new Moment(
                ClinicVisit.keyOf(booked.id()),
                missed ? "osrati.vaccination.moment.appointment-missed" : "osrati.vaccination.moment.appointment",
                Map.of(),
                booked.day(),
                booked.startsAt(),
                Moment.Kind.APPOINTMENT,
                booked.on(today),
                Matter.HEALTH,
                ClinicVisits.pathOf(child),
                booked.facility());
    }

    /** Behind a missed vaccination no day is known, so nothing is shown. */
    private static Optional<Moment> moment(PersonId child, Entry entry, List<GivenDose> given) {
        PlannedVaccination planned = entry.vaccination();
        return switch (entry.standing()) {
            case GIVEN -> Optional.of(moment(child, planned, "given", Moment.Standing.DONE, givenOn(planned, given)));
            case COMING -> Optional.of(moment(child, planned, "coming", Moment.Standing.COMING, planned.dueOn()));
            case DUE -> Optional.of(moment(child, planned, "due", Moment.Standing.NOW, planned.dueOn()));
            case OVERDUE -> Optional.of(moment(child, planned, "missed", Moment.Standing.MISSED, planned.dueOn()));
            case AT_SCHOOL -> Optional.of(moment(child, planned, "school", Moment.Standing.COMING, planned.dueOn()));
            case SEE_CLINIC -> Optional.empty();
        };
    }

    /** What may be booked leads to where it is. */
    private static Moment moment(
            PersonId child, PlannedVaccination planned, String what, Moment.Standing standing, LocalDate day) {
        Stage stage = planned.stage();
        boolean open = !stage.atSchool() && standing != Moment.Standing.DONE;
        return new Moment(
                "vaccination-" + child + "-" + stage.name(),
                "osrati.vaccination.moment." + what,
                Map.of("stage", stage.name()),
                day,
                null,
                Moment.Kind.VACCINATION,
                standing,
                Matter.HEALTH,
                open ? ClinicVisits.pathOf(child) : null,
                null);
    }

    /** The day of the last of its doses. */
    private static LocalDate givenOn(PlannedVaccination planned, List<GivenDose> given) {
        return given.stream()
                .filter(each -> planned.doses().contains(each.dose()))
                .map(GivenDose::givenOn)
                .max(Comparator.naturalOrder())
                .orElse(planned.dueOn());
    }
}
