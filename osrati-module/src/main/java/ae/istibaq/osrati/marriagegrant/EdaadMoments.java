package ae.istibaq.osrati.marriagegrant;

import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.people.Moments;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The last day for the Edaad course, or the day of it, on one's own line of life. */
@Component
class EdaadMoments implements Moments {

    private final Edaad edaad;
    private final People people;

    EdaadMoments(Edaad edaad, People people) {
        this.edaad = edaad;
        this.people = people;
    }

    @Override
    public List<Moment> of(PersonId person, EmiratesId viewer) {
        if (!person.equals(people.idOf(viewer))) {
            return List.of();
        }
        Stream<Moment> attended = edaad.attendedOn(viewer).stream()
                .map(day -> Moment.of(
                        "edaad-attended",
                        "osrati.marriagegrant.moment.edaad-attended",
                        day,
                        Moment.Kind.SERVICE,
                        Moment.Standing.DONE,
                        Matter.CALENDAR));
        Stream<Moment> due = edaad.dueOf(viewer).stream()
                .map(day -> Moment.of(
                                "edaad-due",
                                "osrati.marriagegrant.moment.edaad-due",
                                day,
                                Moment.Kind.DEADLINE,
                                Moment.Standing.COMING,
                                Matter.CALENDAR)
                        .leadingTo(Edaad.PATH));
        return Stream.concat(attended, due).toList();
    }
}
