package ae.istibaq.sandbox.ministry;

import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Status;
import ae.istibaq.sandbox.agencies.Applications;
import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.agencies.References;
import ae.istibaq.sandbox.clock.ByItself;
import ae.istibaq.sandbox.clock.Routine;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who attended the Edaad course. */
@Component
public class Edaad implements Routine {

    private static final LocalTime END_OF_COURSE = LocalTime.of(13, 0);

    private final Shelf<Attendance> attendances;
    private final Store store;
    private final People people;
    private final Applications applications;
    private final SandboxClock clock;
    private final ByItself byItself;
    private final Outbox outbox;

    Edaad(Store store, People people, Applications applications, SandboxClock clock, ByItself byItself, Outbox outbox) {
        this.attendances = store.shelf("edaad", Attendance.class);
        this.store = store;
        this.people = people;
        this.applications = applications;
        this.clock = clock;
        this.byItself = byItself;
        this.outbox = outbox;
    }

    /** An attendance; the shape of its event. */
    public record Attendance(
            String attendanceNumber,
            String emiratesId,
            LocalDate attendedOn,
            @Nullable String reference) {}

    private record Visit(String emiratesId, Instant at) {}

    /** @throws NotPossible when the person attended before */
    public AgencyEvent attend(String keyOrEmiratesId) {
        var person = people.resolve(keyOrEmiratesId).orElseThrow(NoSuchEntry::new);
        var event = store.together(() -> {
            if (of(person.emiratesId()).isPresent()) {
                throw new NotPossible("The person attended before");
            }
            var number = References.fresh("MOCD", clock, taken -> false);
            var attendance = new Attendance(
                    number,
                    person.emiratesId(),
                    clock.today(),
                    grants().filter(grant -> isAbout(grant, person.emiratesId()))
                            .map(Application::reference)
                            .findFirst()
                            .orElse(null));
            attendances.put(person.emiratesId(), attendance);
            return outbox.write(EventType.EDAAD_ATTENDED, number, attendance);
        });
        outbox.dispatch(event);
        return event;
    }

    Optional<Attendance> of(String emiratesId) {
        return attendances.find(emiratesId);
    }

    /** While the country goes on by itself, diligent spouses attend on the Saturday a month after they applied. */
    @Override
    public Optional<Instant> next() {
        return byItself.isOn() ? first().map(Visit::at) : Optional.empty();
    }

    @Override
    public void act() {
        first().ifPresent(visit -> attend(visit.emiratesId()));
    }

    private Optional<Visit> first() {
        return grants().filter(grant -> grant.status() == Status.RECEIVED || grant.status() == Status.APPROVED)
                .flatMap(grant -> Stream.of(grant.applicant(), grant.text("spouseEmiratesId"))
                        .filter(id -> of(id).isEmpty())
                        .filter(id -> people.find(id).filter(Person::diligent).isPresent())
                        .map(id -> new Visit(id, course(grant))))
                .min(Comparator.comparing(Visit::at));
    }

    private static Instant course(Application grant) {
        return LocalDate.ofInstant(grant.receivedAt(), SandboxClock.DUBAI)
                .plusDays(28)
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY))
                .atTime(END_OF_COURSE)
                .atZone(SandboxClock.DUBAI)
                .toInstant();
    }

    private Stream<Application> grants() {
        return applications.all().reversed().stream().filter(one -> one.kind() == Kind.MARRIAGE_GRANT);
    }

    private static boolean isAbout(Application grant, String emiratesId) {
        return grant.applicant().equals(emiratesId)
                || grant.text("spouseEmiratesId").equals(emiratesId);
    }
}
