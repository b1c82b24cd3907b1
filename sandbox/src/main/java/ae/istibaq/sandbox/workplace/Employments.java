package ae.istibaq.sandbox.workplace;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.agencies.References;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.Employment;
import ae.istibaq.sandbox.world.Employment.ContractKind;
import ae.istibaq.sandbox.world.Employment.Pay;
import ae.istibaq.sandbox.world.Employment.Sector;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Store;
import ae.istibaq.sandbox.world.Words;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Federal employments that begin, change and end. */
@Component
public class Employments {

    private static final Employment USUAL = new Employment(
            Sector.FEDERAL,
            "FED-01",
            new Words("وزارة المالية", "Ministry of Finance"),
            ContractKind.PERMANENT,
            new Pay(1_200_000, 400_000, 200_000, 60_000));

    private final Store store;
    private final People people;
    private final SandboxClock clock;
    private final Outbox outbox;

    Employments(Store store, People people, SandboxClock clock, Outbox outbox) {
        this.store = store;
        this.people = people;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** What can change. */
    public enum Change {
        HIRED,
        CONTRACT_CHANGED,
        LEFT
    }

    private record Changed(String entryNumber, String emiratesId, Change change, LocalDate changedOn) {}

    /** @throws NotPossible when the person's work does not allow the change */
    public AgencyEvent change(String keyOrEmiratesId, Change change) {
        var event = store.together(() -> {
            var person = people.resolve(keyOrEmiratesId).orElseThrow(NoSuchEntry::new);
            people.employ(person.emiratesId(), change == Change.LEFT ? left(person) : after(person, change));
            var number = References.fresh("FAHR", clock, taken -> false);
            return outbox.write(
                    EventType.EMPLOYMENT_CHANGED,
                    number,
                    new Changed(number, person.emiratesId(), change, clock.today()));
        });
        outbox.dispatch(event);
        return event;
    }

    private static @Nullable Employment left(Person person) {
        federal(person);
        return null;
    }

    private static Employment after(Person person, Change change) {
        if (change == Change.HIRED) {
            return USUAL;
        }
        var work = federal(person);
        var other = work.contractKind() == ContractKind.PERMANENT ? ContractKind.TEMPORARY : ContractKind.PERMANENT;
        return new Employment(work.sector(), work.employerCode(), work.employer(), other, work.monthly());
    }

    private static Employment federal(Person person) {
        var work = person.employment();
        if (work == null || work.sector() != Sector.FEDERAL) {
            throw new NotPossible("The person is not in federal service");
        }
        return work;
    }
}
