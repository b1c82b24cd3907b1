package ae.istibaq.osrati.pregnancy;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The plan of a pregnancy on the woman's own line of life and in her own calendar; nobody else reads of it anywhere. */
@Component
class PregnancyMoments implements Moments {

    private final PregnancyBook book;
    private final PregnancyPlan plan;
    private final People people;
    private final Clock clock;

    PregnancyMoments(PregnancyBook book, PregnancyPlan plan, People people, Clock clock) {
        this.book = book;
        this.plan = plan;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Moment> of(PersonId person, EmiratesId viewer) {
        if (!person.equals(people.idOf(viewer))) {
            return List.of();
        }
        LocalDate today = LocalDate.now(clock);
        String path = ClinicVisits.pathOf(person);
        return book.of(viewer)
                .map(kept -> plan.visits(kept.dueDate(), book.bookingsOf(viewer), today).stream()
                        .map(visit -> moment(visit, today, path))
                        .toList())
                .orElse(List.of());
    }

    private static Moment moment(Visit visit, LocalDate today, String path) {
        return switch (visit) {
            case Visit.Planned planned ->
                new Moment(
                        planned.key(),
                        "osrati.pregnancy.moment.planned",
                        Map.of("week", planned.week()),
                        planned.day(),
                        null,
                        Moment.Kind.APPOINTMENT,
                        Moment.Standing.COMING,
                        Matter.HEALTH,
                        path,
                        null);
            case Visit.Booked booked -> booked(booked.appointment(), today, path);
        };
    }

    private static Moment booked(ClinicAppointment appointment, LocalDate today, String path) {
        boolean missed = appointment.standing() == Standing.MISSED;
        return new Moment(
                ClinicVisit.keyOf(appointment.id()),
                missed ? "osrati.pregnancy.moment.missed" : "osrati.pregnancy.moment.booked",
                Map.of(),
                appointment.day(),
                appointment.startsAt(),
                Moment.Kind.APPOINTMENT,
                appointment.on(today),
                Matter.HEALTH,
                path,
                appointment.facility());
    }
}
