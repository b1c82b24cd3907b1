package ae.istibaq.osrati.schoolseat;

import ae.istibaq.core.applications.Submission;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.Journey;
import ae.istibaq.core.proactivity.Journeys;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.time.BackOff;
import ae.istibaq.core.time.Revival;
import ae.istibaq.osrati.home.Home;
import ae.istibaq.osrati.home.Homes;
import ae.istibaq.osrati.schoolseat.Seats.Asked;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.support.TransactionTemplate;

/** In which zone a seat is kept: where the child lives when it is asked for, and anew where the family has moved. */
@Configuration
class SeatZones {

    private static final TaskDescriptor<Move> MOVE = TaskDescriptor.of("schoolseat.move", Move.class);
    private static final String PURPOSE = "osrati.schoolseat.purpose";

    private final Homes homes;
    private final Seats seats;
    private final Journeys journeys;
    private final People people;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SeatZones(
            Homes homes,
            Seats seats,
            Journeys journeys,
            People people,
            ApplicationEventPublisher publisher,
            TransactionTemplate transaction,
            Clock clock) {
        this.homes = homes;
        this.seats = seats;
        this.journeys = journeys;
        this.people = people;
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
    }

    record Move(UUID child, UUID cause) {}

    /** The job that looks whether a child's seat lies in another zone than its home does now. */
    static TaskInstance<Move> moveOf(PersonId child, UUID cause) {
        return MOVE.instance(child.toString())
                .data(new Move(child.value(), cause))
                .build();
    }

    @Bean
    OneTimeTask<Move> moveSeat() {
        return Tasks.oneTime(MOVE)
                .onDeadExecution(new Revival<>())
                .onFailure(BackOff.usual())
                .execute((job, context) -> move(job.getData()));
    }

    /** The zone to ask for a seat in, the same each time it is asked; null where the home is not known, or protected. */
    @Nullable String toAskFor(Submission submission) {
        String reference = submission.reference();
        Optional<Asked> before = seats.asked(reference);
        if (before.isPresent()) {
            return before.get().zone();
        }
        Situation situation = submission.situation();
        String zone = zone(situation.whose(), situation.person(), situation.cause());
        transaction.executeWithoutResult(status -> seats.ask(
                reference, people.keyOf(situation.whose()), situation.told("schoolYear"), zone, clock.instant()));
        return zone;
    }

    private void move(Move move) {
        PersonId child = people.keyOf(new PersonId(move.child()));
        Journey journey = journeyOf(child).orElse(null);
        EmiratesId parent = journey == null
                ? null
                : journey.roles().values().stream().findFirst().orElse(null);
        if (journey == null || parent == null) {
            return;
        }
        String zone = zone(child, parent, move.cause());
        transaction.executeWithoutResult(status -> seats.lockLast(child)
                .filter(last -> !Objects.equals(last.zone(), zone))
                .ifPresent(last -> {
                    seats.moved(last.reference(), zone);
                    publisher.publishEvent(new SeatCorrected(anew(journey, child, move.cause())));
                }));
    }

    private Optional<Journey> journeyOf(PersonId child) {
        return journeys.about(child).stream()
                .filter(each -> each.begunBy().equals(SeatDue.class.getName()))
                .findFirst();
    }

    private static SeatDue anew(Journey journey, PersonId child, UUID cause) {
        return new SeatDue(
                cause,
                child,
                journey.about().get("notificationNumber"),
                journey.day("birthDate").orElseThrow(),
                Objects.requireNonNull(journey.about().get("schoolYear")),
                journey.allRoles());
    }

    private @Nullable String zone(PersonId child, EmiratesId parent, UUID cause) {
        return homes.of(child, parent, PURPOSE, cause).flatMap(Home::zone).orElse(null);
    }
}
