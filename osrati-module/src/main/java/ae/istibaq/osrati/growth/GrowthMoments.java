package ae.istibaq.osrati.growth;

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
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The forms of a child on its line of life and in its calendar: those filled, and the one that is open or comes next. */
@Component
class GrowthMoments implements Moments {

    private final Questionnaires questionnaires;
    private final GrowthPlans plans;
    private final People people;
    private final Clock clock;

    GrowthMoments(Questionnaires questionnaires, GrowthPlans plans, People people, Clock clock) {
        this.questionnaires = questionnaires;
        this.plans = plans;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Moment> of(PersonId person, EmiratesId viewer) {
        PersonId child = people.keyOf(person);
        Stream<Moment> filled = questionnaires.of(child).stream().flatMap(each -> filled(each).stream());
        Stream<Moment> next = plans.next(child).map(window -> next(child, window)).stream();
        return Stream.concat(filled, next).toList();
    }

    private Optional<Moment> filled(Questionnaire each) {
        return Optional.ofNullable(each.handedIn())
                .map(handedIn -> moment(
                                each.child(),
                                each.window(),
                                "filled",
                                LocalDate.ofInstant(handedIn.at(), clock.getZone()),
                                Moment.Standing.DONE)
                        .leadingTo(GrowthBegun.pathOf(each.child())));
    }

    private Moment next(PersonId child, Window window) {
        return window.openOn(LocalDate.now(clock))
                ? moment(child, window, "open", window.opensOn(), Moment.Standing.NOW)
                        .leadingTo(GrowthBegun.pathOf(child))
                : moment(child, window, "coming", window.opensOn(), Moment.Standing.COMING);
    }

    private static Moment moment(PersonId child, Window window, String what, LocalDate day, Moment.Standing standing) {
        return new Moment(
                "growth-" + child + "-" + window.opensOn(),
                "osrati.growth.moment." + what,
                Map.of("months", Integer.toString(window.months())),
                day,
                null,
                Moment.Kind.SERVICE,
                standing,
                Matter.GROWTH,
                null,
                null);
    }
}
