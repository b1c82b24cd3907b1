package ae.istibaq.core.proactivity;

import ae.istibaq.core.proactivity.Milestones.Milestone;
import ae.istibaq.core.proactivity.Milestones.Place;
import ae.istibaq.core.time.BackOff;
import ae.istibaq.core.time.DayHasPassed;
import ae.istibaq.core.time.Later;
import ae.istibaq.core.time.Revival;
import com.github.kagkarlsson.scheduler.task.Priority;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what falls due: at the turn of the day several jobs, on whichever nodes, take the due milestones in batches past
 * each other until none is left.
 */
@Configuration
class DueDates {

    private static final TaskDescriptor<Lane> DUE = TaskDescriptor.of("proactivity.due-dates", Lane.class);

    private static final int LANES = 4;
    private static final int AT_A_TIME = 1000;

    private final Milestones milestones;
    private final JourneyBook journeys;
    private final Bundles bundles;
    private final Steps steps;
    private final RecallOffers offers;
    private final Later later;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DueDates(
            Milestones milestones,
            JourneyBook journeys,
            Bundles bundles,
            Steps steps,
            RecallOffers offers,
            Later later,
            TransactionTemplate transaction,
            Clock clock) {
        this.milestones = milestones;
        this.journeys = journeys;
        this.bundles = bundles;
        this.steps = steps;
        this.offers = offers;
        this.later = later;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * What one job takes.
     *
     * @param journey the only journey it looks at; null for all
     */
    record Lane(@Nullable UUID journey) {}

    /** The job that does what is due of one journey, now that its dates are known. */
    static TaskInstance<Lane> ofJourney(UUID journey) {
        return DUE.instance(journey + "/" + UUID.randomUUID())
                .data(new Lane(journey))
                .build();
    }

    @EventListener
    void on(DayHasPassed day) {
        offers.expire(day.today());
        if (milestones.anyDue(day.today())) {
            for (int lane = 0; lane < LANES; lane++) {
                later.now(DUE.instance(day.today() + "/" + lane)
                        .data(new Lane(null))
                        .priority(Priority.LOW)
                        .build());
            }
        }
    }

    @Bean
    OneTimeTask<Lane> doWhatIsDue() {
        return Tasks.oneTime(DUE)
                .onDeadExecution(new Revival<>())
                .onFailure(BackOff.usual())
                .execute((job, context) -> {
                    UUID journey = job.getData().journey();
                    LocalDate today = LocalDate.now(clock);
                    if (journey == null) {
                        passThrough(today);
                    } else {
                        transaction.executeWithoutResult(status -> act(milestones.reachOf(journey, today), today));
                    }
                });
    }

    /** Goes once through all that is due, then looks for what a lane that died has left. */
    void passThrough(LocalDate today) {
        Place place = Place.START;
        while (true) {
            Place from = place;
            List<Milestone> taken = java.util.Objects.requireNonNull(transaction.execute(status -> {
                List<Milestone> due = milestones.reach(today, from, AT_A_TIME);
                act(due, today);
                return due;
            }));
            if (taken.size() == AT_A_TIME) {
                place = taken.stream()
                        .map(each -> new Place(each.dueOn(), each.id()))
                        .max(Comparator.comparing(Place::dueOn).thenComparing(Place::id))
                        .orElseThrow();
            } else if (!from.equals(Place.START)) {
                place = Place.START;
            } else {
                return;
            }
        }
    }

    private void act(List<Milestone> due, LocalDate today) {
        Map<UUID, Journey> found = journeys
                .find(due.stream().map(Milestone::journey).distinct().toList())
                .stream()
                .collect(Collectors.toMap(Journey::id, Function.identity()));
        List<Steps.Turn> turns = new ArrayList<>();
        for (Milestone milestone : due) {
            Journey journey = found.get(milestone.journey());
            if (journey == null || milestone.usefulUntil().isBefore(today)) {
                continue;
            }
            UUID offer = milestone.offer();
            if (offer != null) {
                offers.recall(offer, milestone.key(), journey);
            } else {
                turns.add(new Steps.Turn(
                        journey,
                        bundles.of(journey).stepsAt(journey.begunBy(), milestone.key()),
                        milestone.key(),
                        milestone.dueOn()));
            }
        }
        if (!turns.isEmpty()) {
            steps.take(turns);
        }
    }
}
