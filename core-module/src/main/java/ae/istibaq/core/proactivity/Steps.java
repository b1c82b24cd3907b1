package ae.istibaq.core.proactivity;

import ae.istibaq.core.eligibility.Eligibility;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Does the steps of what was triggered: of one journey, or of many at once when their day has come. */
@Component
class Steps {

    private final Receivers receivers;
    private final Endings endings;
    private final Telling telling;
    private final Notifications notifications;
    private final Eligibility eligibility;

    Steps(Receivers receivers, Endings endings, Telling telling, Notifications notifications, Eligibility eligibility) {
        this.receivers = receivers;
        this.endings = endings;
        this.telling = telling;
        this.notifications = notifications;
        this.eligibility = eligibility;
    }

    /**
     * What is to be done in one journey.
     *
     * @param occasion tells apart what is done more than once, see {@link Bundle#occasionOf}
     * @param day the day that has come; null where no day was waited for
     */
    record Turn(
            Journey journey,
            List<Step> steps,
            String occasion,
            @Nullable LocalDate day) {}

    /** What comes of steps: all of it is kept together, so that a thousand journeys cost few statements. */
    private record Outcome(List<Notice> notices, List<Eligibility.Wanted> checks) {}

    void take(Journey journey, List<Step> steps) {
        take(List.of(new Turn(journey, steps, "", null)));
    }

    void take(List<Turn> turns) {
        Set<EmiratesId> dead =
                receivers.deadIn(turns.stream().map(Turn::journey).toList());
        Outcome outcome = new Outcome(new ArrayList<>(), new ArrayList<>());
        for (Turn turn : turns) {
            turn.steps().stream()
                    .filter(step -> endings.leaves(turn.journey(), step))
                    .forEach(step -> take(turn, step, dead, outcome));
        }
        notifications.sendAll(outcome.notices());
        eligibility.checkAll(outcome.checks());
    }

    private void take(Turn turn, Step step, Set<EmiratesId> dead, Outcome outcome) {
        Journey journey = turn.journey();
        switch (step) {
            case Step.Tell tell ->
                tell.to()
                        .forEach(receiver -> receivers
                                .find(journey, receiver, tell.template(), dead)
                                .ifPresent(role -> outcome.notices().add(telling.of(tell, turn, role))));
            case Step.Remind remind ->
                remind.to()
                        .forEach(receiver -> receivers
                                .find(journey, receiver, remind.template(), dead)
                                .ifPresent(role -> outcome.notices().add(telling.of(remind, turn, role))));
            case Step.Checked checked ->
                receivers
                        .find(journey, checked.to(), checked.service().value(), dead)
                        .ifPresent(role -> outcome.checks()
                                .add(new Eligibility.Wanted(
                                        checked.service(), journey.situationOf(role, turn.occasion()))));
        }
    }
}
