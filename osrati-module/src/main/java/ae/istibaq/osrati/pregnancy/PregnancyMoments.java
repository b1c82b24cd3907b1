package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.people.Moments;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
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
        return book.dueDateOf(viewer)
                .map(due -> plan.visits(due, book.bookingsOf(viewer), today).stream()
                        .map(visit -> moment(visit, today))
                        .toList())
                .orElse(List.of());
    }

    private static Moment moment(Visit visit, LocalDate today) {
        return switch (visit) {
            case Visit.Planned planned ->
                new Moment(
                        "visit-" + planned.week(),
                        "osrati.pregnancy.moment.planned",
                        Map.of("week", planned.week()),
                        planned.day(),
                        null,
                        Moment.Kind.APPOINTMENT,
                        Moment.Standing.COMING,
                        Matter.HEALTH,
                        null,
                        null);
            case Visit.Booked booked ->
                new Moment(
                        "appointment-" + booked.booking().appointmentId(),
                        "osrati.pregnancy.moment.booked",
                        Map.of(),
                        booked.day(),
                        booked.booking().startsAt(),
                        Moment.Kind.APPOINTMENT,
                        booked.day().isBefore(today) ? Moment.Standing.DONE : Moment.Standing.COMING,
                        Matter.HEALTH,
                        null,
                        booked.booking().facility());
        };
    }
}
