package ae.istibaq.osrati.vaccination;

import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Sex;
import ae.istibaq.core.proactivity.Journey;
import ae.istibaq.core.proactivity.Journeys;
import ae.istibaq.osrati.appointment.ClinicAppointment;
import ae.istibaq.osrati.vaccination.VaccinationSchedule.Entry;
import ae.istibaq.osrati.vaccination.VaccinationSchedule.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a child stands in the programme, and which day its parents are reminded of: that of the first vaccination which is
 * not given. While one is overdue no later one has a day, because when to catch up is a clinic's decision.
 */
@Component
class VaccinationPlans {

    private final VaccinationProgramme programme;
    private final VaccinationCards cards;
    private final VaccinationAppointments appointments;
    private final People people;
    private final Journeys journeys;
    private final Clock clock;

    VaccinationPlans(
            VaccinationProgramme programme,
            VaccinationCards cards,
            VaccinationAppointments appointments,
            People people,
            Journeys journeys,
            Clock clock) {
        this.programme = programme;
        this.cards = cards;
        this.appointments = appointments;
        this.people = people;
        this.journeys = journeys;
        this.clock = clock;
    }

    /** The whole schedule of a child; empty where its birth is not known, or it has died. */
    List<Entry> of(PersonId child) {
        LocalDate today = LocalDate.now(clock);
        Optional<KnownPerson> known = people.find(child).filter(person -> person.aliveOn(today));
        LocalDate born = known.map(KnownPerson::birthDate).orElse(null);
        if (born == null) {
            return List.of();
        }
        Sex sex = known.map(KnownPerson::sex).orElse(Sex.FEMALE);
        List<Dose> given = cards.of(child).stream().map(GivenDose::dose).toList();
        return programme.of(born, sex).on(today, given);
    }

    /** Sees to it that no dose is told past the beginning, in the transaction of which it is called first. */
    void before(PersonId child) {
        cards.lock(child);
    }

    /** Keeps a dose that was given; the parents are not reminded of it any more. */
    @Transactional
    void given(PersonId child, GivenDose given, UUID cause) {
        cards.lock(child);
        cards.keep(child, given, cause);
        plan(child);
    }

    /** Sets the day of the next vaccination in the child's journey, if it has one. */
    @Transactional
    void plan(PersonId child) {
        journey(child).ifPresent(begun -> plan(begun, next(child), appointments.next(child, clock.instant())));
    }

    /** The next vaccination a clinic gives that was not given. */
    Optional<Entry> next(PersonId child) {
        return next(of(child));
    }

    /** Whether the portal looks after the vaccinations of a person, as it does from the birth or the first login on. */
    boolean begun(PersonId child) {
        return journey(child).isPresent();
    }

    /** The journey of a child's vaccinations; empty where there is none. */
    Optional<Journey> journey(PersonId child) {
        return journeys.about(child).stream()
                .filter(each -> each.begunBy().equals(VaccinationsBegun.class.getName()))
                .findFirst();
    }

    /** While an appointment lies ahead it is what parents are reminded of, and not the day of the programme. */
    private void plan(Journey journey, Optional<Entry> next, Optional<ClinicAppointment> booked) {
        if (booked.isPresent()) {
            journeys.learn(journey.id(), Vaccination.TIME, booked.get().time().toString());
            journeys.setDate(journey.id(), Vaccination.APPOINTMENT, booked.get().day());
        } else {
            journeys.clearDate(journey.id(), Vaccination.APPOINTMENT);
        }
        if (next.isEmpty()) {
            journeys.clearDate(journey.id(), Vaccination.DUE);
            journeys.clearDate(journey.id(), Vaccination.OVERDUE);
            return;
        }
        PlannedVaccination planned = next.get().vaccination();
        journeys.learn(
                journey.id(),
                Vaccination.MONTHS,
                Integer.toString(planned.stage().months()));
        if (booked.isPresent()) {
            journeys.clearDate(journey.id(), Vaccination.DUE);
        } else {
            journeys.setDate(journey.id(), Vaccination.DUE, planned.dueOn());
        }
        journeys.setDate(journey.id(), Vaccination.OVERDUE, Objects.requireNonNull(planned.overdueFrom()));
    }

    /** The first that a clinic gives and that was not given. */
    private static Optional<Entry> next(List<Entry> schedule) {
        return schedule.stream()
                .filter(entry -> entry.standing() != Standing.GIVEN && entry.standing() != Standing.AT_SCHOOL)
                .findFirst();
    }
}
