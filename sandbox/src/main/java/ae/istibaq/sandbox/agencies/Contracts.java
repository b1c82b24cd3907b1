package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Persona;
import ae.istibaq.sandbox.world.Relatives;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Sex;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The Ministry of Justice's register of marriage contracts. What is entered, corrected or annulled is told at once. */
@Component
public class Contracts {

    private static final long ADVANCE = 2_000_000;
    private static final long DEFERRED = 3_000_000;

    private final Shelf<Contract.Entry> contracts;
    private final Store store;
    private final People people;
    private final Relatives relatives;
    private final SandboxClock clock;
    private final Outbox outbox;
    private final AgencyWords words;

    Contracts(Store store, People people, Relatives relatives, SandboxClock clock, Outbox outbox, AgencyWords words) {
        this.contracts = store.shelf("contracts", Contract.Entry.class);
        this.store = store;
        this.people = people;
        this.relatives = relatives;
        this.clock = clock;
        this.outbox = outbox;
        this.words = words;
    }

    /** A contract with the event that tells of it. */
    public record Told(Contract contract, AgencyEvent event) {}

    /** @param contractOn day of the contract; the personas' own, else today, when none is given */
    public record Signing(
            String husband, String wife, @Nullable LocalDate contractOn) {}

    /** What a correction changes; what is null stays. Spouses by persona's key or Emirates ID. */
    public record Correction(
            @Nullable LocalDate contractDate,
            @Nullable String husband,
            @Nullable String wife,
            @Nullable Long dowryAdvanceFils,
            @Nullable Long dowryDeferredFils) {}

    /** Why a contract can be annulled. */
    public enum AnnulmentReason {
        ERROR_OF_ENTRY,
        COURT_RULING
    }

    private record Corrected(@JsonUnwrapped Contract contract, List<String> corrects) {}

    private record Annulled(String contractNumber, LocalDate annulledOn, AnnulmentReason reasonCode) {}

    /**
     * Enters a contract and sends its event.
     *
     * @throws NotPossible when the two cannot marry each other
     */
    public Told register(Signing signing) {
        var told = enter(signing);
        outbox.dispatch(told.event());
        return told;
    }

    /** Enters a contract; its event is written and not yet sent. */
    public Told enter(Signing signing) {
        var husband = spouse(signing.husband(), Sex.MALE);
        var wife = spouse(signing.wife(), Sex.FEMALE);
        var court = words.court(husband.emirate());
        var contract = new Contract(
                References.fresh("AJM", clock, number -> contracts.find(number).isPresent()),
                court.ar(),
                court.en(),
                signing.contractOn() == null ? usualDate(signing) : signing.contractOn(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                Contract.Spouse.of(husband),
                Contract.Spouse.of(wife),
                ADVANCE,
                DEFERRED);
        return store.together(() -> {
            contracts.put(contract.contractNumber(), new Contract.Entry(contract, false));
            relatives.marry(husband.emiratesId(), wife.emiratesId(), contract.contractDate());
            return told(EventType.CONTRACT_REGISTERED, contract, contract);
        });
    }

    /** @throws NotPossible when nothing would change, or the contract is annulled */
    public Told correct(String contractNumber, Correction correction) {
        var told = store.together(() -> {
            var before = standing(contractNumber);
            var after = corrected(before, correction);
            var corrects = changes(before, after);
            if (corrects.isEmpty()) {
                throw new NotPossible("Nothing would read otherwise");
            }
            contracts.put(contractNumber, new Contract.Entry(after, false));
            relatives.unmarry(before.husband().emiratesId(), before.wife().emiratesId());
            relatives.marry(after.husband().emiratesId(), after.wife().emiratesId(), after.contractDate());
            return told(EventType.CONTRACT_CORRECTED, after, new Corrected(after, corrects));
        });
        outbox.dispatch(told.event());
        return told;
    }

    /** @throws NotPossible when the contract is annulled already */
    public Told annul(String contractNumber, AnnulmentReason reason) {
        var told = store.together(() -> {
            var contract = standing(contractNumber);
            contracts.put(contractNumber, new Contract.Entry(contract, true));
            relatives.unmarry(contract.husband().emiratesId(), contract.wife().emiratesId());
            return told(EventType.CONTRACT_ANNULLED, contract, new Annulled(contractNumber, clock.today(), reason));
        });
        outbox.dispatch(told.event());
        return told;
    }

    public Optional<Contract.Entry> find(String contractNumber) {
        return contracts.find(contractNumber);
    }

    /** Oldest first. */
    public List<Contract.Entry> all() {
        return contracts.all();
    }

    private Contract standing(String contractNumber) {
        var entry = contracts.find(contractNumber).orElseThrow(NoSuchEntry::new);
        if (entry.annulled()) {
            throw new NotPossible("The contract is annulled");
        }
        return entry.contract();
    }

    private Told told(EventType type, Contract contract, Object data) {
        return new Told(contract, outbox.write(type, contract.contractNumber(), data));
    }

    private Person spouse(String keyOrEmiratesId, Sex sex) {
        var person = people.resolve(keyOrEmiratesId).orElseThrow(NoSuchEntry::new);
        if (person.sex() != sex || !person.alive()) {
            throw new NotPossible("A contract needs a living husband and a living wife");
        }
        return person;
    }

    private LocalDate usualDate(Signing signing) {
        var today = clock.today();
        return people.persona(signing.husband())
                .map(persona -> usualDate(persona, today))
                .orElse(today);
    }

    private LocalDate usualDate(Persona persona, LocalDate today) {
        var before = persona.contractBeforeAge();
        if (before == null) {
            return today.minusMonths(persona.contractMonthsAgo());
        }
        var eve = people.resolve(persona.key())
                .orElseThrow()
                .birthDate()
                .plusYears(before)
                .minusDays(1);
        return eve.isBefore(today) ? eve : today;
    }

    private Contract corrected(Contract before, Correction correction) {
        return new Contract(
                before.contractNumber(),
                before.courtAr(),
                before.courtEn(),
                Objects.requireNonNullElse(correction.contractDate(), before.contractDate()),
                before.registeredAt(),
                corrected(before.husband(), correction.husband(), Sex.MALE),
                corrected(before.wife(), correction.wife(), Sex.FEMALE),
                correction.dowryAdvanceFils() == null ? before.dowryAdvanceFils() : correction.dowryAdvanceFils(),
                correction.dowryDeferredFils() == null ? before.dowryDeferredFils() : correction.dowryDeferredFils());
    }

    /** Without another spouse the names are read anew: the registry may have mended them. */
    private Contract.Spouse corrected(Contract.Spouse before, @Nullable String other, Sex sex) {
        return Contract.Spouse.of(spouse(other == null ? before.emiratesId() : other, sex));
    }

    private static List<String> changes(Contract before, Contract after) {
        var changes = new ArrayList<String>();
        note(changes, "contractDate", before.contractDate().equals(after.contractDate()));
        spouses(changes, "husband", before.husband(), after.husband());
        spouses(changes, "wife", before.wife(), after.wife());
        note(changes, "dowryAdvanceFils", Objects.equals(before.dowryAdvanceFils(), after.dowryAdvanceFils()));
        note(changes, "dowryDeferredFils", Objects.equals(before.dowryDeferredFils(), after.dowryDeferredFils()));
        return changes;
    }

    private static void spouses(List<String> changes, String who, Contract.Spouse before, Contract.Spouse after) {
        note(changes, who + ".emiratesId", before.emiratesId().equals(after.emiratesId()));
        note(changes, who + ".nameAr", Objects.equals(before.nameAr(), after.nameAr()));
        note(changes, who + ".nameEn", before.nameEn().equals(after.nameEn()));
        note(changes, who + ".birthDate", before.birthDate().equals(after.birthDate()));
        note(changes, who + ".nationality", before.nationality().equals(after.nationality()));
    }

    private static void note(List<String> changes, String field, boolean same) {
        if (!same) {
            changes.add(field);
        }
    }
}
