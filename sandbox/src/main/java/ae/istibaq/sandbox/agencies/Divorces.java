package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Relatives;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Sex;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Ministry of Justice's register of divorces, with what courts decided of the children. */
@Component
public class Divorces {

    private final Shelf<Entry> divorces;
    private final Store store;
    private final People people;
    private final Relatives relatives;
    private final Contracts contracts;
    private final SandboxClock clock;
    private final Outbox outbox;

    Divorces(Store store, People people, Relatives relatives, Contracts contracts, SandboxClock clock, Outbox outbox) {
        this.divorces = store.shelf("divorces", Entry.class);
        this.store = store;
        this.people = people;
        this.relatives = relatives;
        this.contracts = contracts;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** With whom a child lives, and who decides for it. */
    public record Custody(PersonRef child, String custodianEmiratesId, String guardianEmiratesId) {}

    /** A divorce; the shape of its event. */
    public record Divorce(
            String divorceNumber,
            @Nullable String contractNumber,
            String husbandEmiratesId,
            String wifeEmiratesId,
            LocalDate effectiveDate,
            Instant registeredAt,
            List<Custody> custody) {}

    /** A divorce with its state in the register. */
    public record Entry(Divorce divorce, boolean annulled) {}

    /** A divorce with the event that tells of it. */
    public record Told(Divorce divorce, AgencyEvent event) {}

    /** Why a divorce can be annulled. */
    public enum AnnulmentReason {
        ERROR_OF_ENTRY,
        REVOKED,
        COURT_RULING
    }

    /**
     * @param wife persona's key or Emirates ID
     * @param husband the one she is married to when none is given
     * @param effectiveOn today when none is given
     * @param custodyDecided the children live with the mother and the father decides; else nothing is decided yet
     */
    public record Parting(
            String wife, @Nullable String husband, @Nullable LocalDate effectiveOn, boolean custodyDecided) {}

    private record Annulled(
            String divorceNumber,
            @Nullable String contractNumber,
            String husbandEmiratesId,
            String wifeEmiratesId,
            LocalDate annulledOn,
            AnnulmentReason reasonCode) {}

    /** @throws NotPossible when the two are not married */
    public Told register(Parting parting) {
        var told = store.together(() -> {
            var wife = person(parting.wife(), Sex.FEMALE);
            var husband = parting.husband() == null
                    ? wife.spouses().stream().findFirst().flatMap(people::find).orElseThrow(Divorces::notMarried)
                    : person(parting.husband(), Sex.MALE);
            if (!wife.spouses().contains(husband.emiratesId())) {
                throw notMarried();
            }
            var day = Objects.requireNonNullElseGet(parting.effectiveOn(), clock::today);
            var divorce = new Divorce(
                    References.fresh(
                            "DIV", clock, number -> divorces.find(number).isPresent()),
                    contract(husband, wife).orElse(null),
                    husband.emiratesId(),
                    wife.emiratesId(),
                    day,
                    clock.instant().truncatedTo(ChronoUnit.SECONDS),
                    parting.custodyDecided() ? custody(husband, wife) : List.of());
            relatives.part(husband.emiratesId(), wife.emiratesId(), day);
            divorces.put(divorce.divorceNumber(), new Entry(divorce, false));
            return new Told(divorce, outbox.write(EventType.DIVORCE_REGISTERED, divorce.divorceNumber(), divorce));
        });
        outbox.dispatch(told.event());
        return told;
    }

    /** @throws NotPossible when it is annulled already */
    public Told annul(String divorceNumber, AnnulmentReason reason) {
        var told = store.together(() -> {
            var entry = divorces.find(divorceNumber).orElseThrow(NoSuchEntry::new);
            if (entry.annulled()) {
                throw new NotPossible("The divorce is annulled");
            }
            var divorce = entry.divorce();
            relatives.reunite(divorce.husbandEmiratesId(), divorce.wifeEmiratesId());
            divorces.put(divorceNumber, new Entry(divorce, true));
            var data = new Annulled(
                    divorceNumber,
                    divorce.contractNumber(),
                    divorce.husbandEmiratesId(),
                    divorce.wifeEmiratesId(),
                    clock.today(),
                    reason);
            return new Told(divorce, outbox.write(EventType.DIVORCE_ANNULLED, divorceNumber, data));
        });
        outbox.dispatch(told.event());
        return told;
    }

    /** Oldest first. */
    public List<Entry> all() {
        return divorces.all();
    }

    private Optional<String> contract(Person husband, Person wife) {
        return contracts.all().reversed().stream()
                .filter(entry -> !entry.annulled())
                .map(Contract.Entry::contract)
                .filter(contract -> contract.husband().emiratesId().equals(husband.emiratesId())
                        && contract.wife().emiratesId().equals(wife.emiratesId()))
                .map(Contract::contractNumber)
                .findFirst();
    }

    /** Of their children under age. */
    private List<Custody> custody(Person husband, Person wife) {
        var adult = clock.today().minusYears(18);
        return relatives.childrenOf(wife.emiratesId()).stream()
                .filter(child -> husband.emiratesId().equals(child.father()))
                .filter(child -> child.alive() && child.birthDate().isAfter(adult))
                .map(child -> new Custody(PersonRef.of(child.emiratesId()), wife.emiratesId(), husband.emiratesId()))
                .toList();
    }

    private Person person(String keyOrEmiratesId, Sex sex) {
        return people.resolve(keyOrEmiratesId)
                .filter(found -> found.sex() == sex)
                .orElseThrow(NoSuchEntry::new);
    }

    private static NotPossible notMarried() {
        return new NotPossible("The two are not married to each other");
    }
}
