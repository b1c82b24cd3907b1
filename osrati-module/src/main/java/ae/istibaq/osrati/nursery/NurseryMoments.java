package ae.istibaq.osrati.nursery;

import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.people.Moments;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.Journey;
import ae.istibaq.core.proactivity.Journeys;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** On a child's line of life: the way to the nurseries near it, while it is young enough. */
@Component
class NurseryMoments implements Moments {

    private final Journeys journeys;
    private final People people;
    private final Clock clock;

    NurseryMoments(Journeys journeys, People people, Clock clock) {
        this.journeys = journeys;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Moment> of(PersonId person, EmiratesId viewer) {
        PersonId child = people.keyOf(person);
        return journeys.about(child).stream()
                .filter(journey -> journey.begunBy().equals(NurseryYears.class.getName()))
                .flatMap(journey -> moment(child, journey).stream())
                .toList();
    }

    private Optional<Moment> moment(PersonId child, Journey journey) {
        LocalDate today = LocalDate.now(clock);
        return journey.day(Nursery.ENDS)
                .filter(lastDay -> !today.isAfter(lastDay))
                .flatMap(lastDay -> journey.day(Nursery.SUGGESTED))
                .map(day -> Moment.of(
                                "nurseries-" + child,
                                "osrati.nursery.moment.suggested",
                                day,
                                Moment.Kind.SERVICE,
                                day.isAfter(today) ? Moment.Standing.COMING : Moment.Standing.NOW,
                                Matter.GROWTH)
                        .leadingTo("/osrati/people/" + child + "/nurseries"));
    }
}
