package ae.istibaq.core.proactivity;

import ae.istibaq.core.time.Later;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** Works out the days of a journey from its bundle and what is known, and keeps them as milestones. */
@Component
class Dates {

    private final Milestones milestones;
    private final Endings endings;
    private final Later later;
    private final Clock clock;

    Dates(Milestones milestones, Endings endings, Later later, Clock clock) {
        this.milestones = milestones;
        this.endings = endings;
        this.later = later;
        this.clock = clock;
    }

    /** Plans every day of a journey that has begun, or begun anew. */
    void plan(Bundle bundle, Journey journey) {
        plan(bundle, journey, at -> true, due -> true);
    }

    /** Drops the days of a journey on which nothing is left to do since it has ended. */
    void dropWhatEnded(Bundle bundle, Journey journey) {
        bundle.datesSince(journey.begunBy())
                .filter(reaction -> reaction.steps().stream().noneMatch(step -> endings.leaves(journey, step)))
                .forEach(reaction -> milestones.drop(journey.id(), Bundle.occasionOf(reaction.trigger())));
    }

    /** Plans the days anew that are counted from a date which is known now, or otherwise. */
    void planFrom(String date, Bundle bundle, Journey journey) {
        plan(
                bundle,
                journey,
                at -> at.moment().date().equals(date),
                // A day that has come already, and has not moved, is not done again.
                due -> !milestones.planned(journey.id(), due.key(), due.on()));
    }

    private record Due(String key, LocalDate on, LocalDate usefulUntil) {}

    private void plan(Bundle bundle, Journey journey, Predicate<Trigger.At> which, Predicate<Due> isNews) {
        LocalDate today = LocalDate.now(clock);
        boolean[] already = {false};
        bundle.datesSince(journey.begunBy())
                .filter(reaction -> which.test((Trigger.At) reaction.trigger()))
                .forEach(reaction -> {
                    Trigger.At at = (Trigger.At) reaction.trigger();
                    Optional<Due> due = due(reaction, at.moment(), journey, today);
                    if (due.isEmpty()) {
                        milestones.drop(journey.id(), at.key());
                    } else if (isNews.test(due.get())) {
                        Due day = due.get();
                        milestones.plan(journey.id(), null, day.key(), day.on(), day.usefulUntil());
                        already[0] |= !day.on().isAfter(today);
                    }
                });
        if (already[0]) {
            later.now(DueDates.ofJourney(journey.id()));
        }
    }

    /** Empty while the date isn't known, where nothing is left to do, or it comes too late to be worth something. */
    private Optional<Due> due(Bundle.Reaction reaction, CountedDay moment, Journey journey, LocalDate today) {
        if (reaction.stopsOn().stream().anyMatch(journey.happened()::contains)) {
            return Optional.empty();
        }
        if (reaction.steps().stream().noneMatch(step -> endings.leaves(journey, step))) {
            return Optional.empty();
        }
        return journey.day(moment.date())
                .map(date -> new Due(moment.key(), moment.dayOf(date), moment.lastUsefulDay(date, reaction.grace())))
                .filter(due -> !due.usefulUntil().isBefore(today))
                // Who books for tomorrow needs no reminder of three days before.
                .filter(due ->
                        !(moment instanceof CountedDay.Before) || !due.on().isBefore(today));
    }
}
