package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.people.Moments;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Days ahead on which a journey will offer or begin a service for a person. What it will only remind of, the service's
 * room tells itself, since only that knows the words.
 */
@Component
class JourneyMoments implements Moments {

    private final Journeys journeys;
    private final Services services;
    private final People people;

    JourneyMoments(Journeys journeys, Services services, People people) {
        this.journeys = journeys;
        this.services = services;
        this.people = people;
    }

    @Override
    public List<Moment> of(PersonId person, EmiratesId viewer) {
        return journeys.ahead(journeys.about(people.keyOf(person))).stream()
                .flatMap(this::moments)
                .toList();
    }

    private Stream<Moment> moments(Journeys.Ahead ahead) {
        return ahead.steps().stream()
                .filter(Step.Checked.class::isInstance)
                .map(Step.Checked.class::cast)
                .flatMap(step -> {
                    Matter matter = services.get(step.service()).matter();
                    return matter == null
                            ? Stream.empty()
                            : Stream.of(Moment.of(
                                    "service-" + ahead.journey().id() + "-" + ahead.key() + "-"
                                            + step.service().value(),
                                    step.service().text("name"),
                                    ahead.on(),
                                    Moment.Kind.SERVICE,
                                    Moment.Standing.COMING,
                                    matter));
                });
    }
}
