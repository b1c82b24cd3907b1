package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.clinics.Pregnancy.Basis;
import ae.istibaq.sandbox.clinics.Pregnancy.End;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Places;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Sex;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Pregnancies that clinics confirmed. */
@Component
public class Pregnancies {

    /** Weeks of a pregnancy that is confirmed and nobody says more about it. */
    private static final int USUAL_WEEKS = 8;

    private final Shelf<Pregnancy.Entry> pregnancies;
    private final Store store;
    private final People people;
    private final Places places;
    private final SandboxClock clock;
    private final Numbers numbers;
    private final Appointments appointments;
    private final Outbox outbox;

    Pregnancies(
            Store store,
            People people,
            Places places,
            SandboxClock clock,
            Numbers numbers,
            Appointments appointments,
            Outbox outbox) {
        this.pregnancies = store.shelf("pregnancies", Pregnancy.Entry.class);
        this.store = store;
        this.people = people;
        this.places = places;
        this.clock = clock;
        this.numbers = numbers;
        this.appointments = appointments;
        this.outbox = outbox;
    }

    /**
     * @param mother persona's key or Emirates ID
     * @param facility code; the first of the clinic that looks after pregnancies when none is given
     * @param lastPeriod eight weeks ago when neither it nor a due date is given
     * @param dueDate by a scan
     */
    public record Confirmation(
            Clinic clinic,
            String mother,
            @Nullable String facility,
            @Nullable LocalDate lastPeriod,
            @Nullable LocalDate dueDate,
            @Nullable Integer expectedChildren) {}

    /** What a correction changes; what is null stays. */
    public record Correction(
            @Nullable String mother,
            @Nullable LocalDate dueDate,
            @Nullable Integer expectedChildren) {}

    /** A pregnancy with the event that tells of it. */
    public record Told(Pregnancy pregnancy, AgencyEvent event) {}

    private record Corrected(@JsonUnwrapped Pregnancy pregnancy, List<String> corrects) {}

    private record Ended(String pregnancyNumber, String motherEmiratesId, LocalDate endedOn, End kind) {}

    /** @throws NotPossible when one of hers goes on already */
    public Told confirm(Confirmation confirmation) {
        var mother = mother(confirmation.mother());
        if (openOf(mother.emiratesId()).isPresent()) {
            throw new NotPossible("A pregnancy of hers goes on already");
        }
        var lastPeriod = confirmation.dueDate() == null
                ? Objects.requireNonNullElseGet(
                        confirmation.lastPeriod(), () -> clock.today().minusWeeks(USUAL_WEEKS))
                : null;
        var pregnancy = new Pregnancy(
                numbers.fresh(confirmation.clinic()),
                mother.emiratesId(),
                facility(confirmation),
                clock.today(),
                lastPeriod == null ? Objects.requireNonNull(confirmation.dueDate()) : Pregnancy.due(lastPeriod),
                lastPeriod == null ? Basis.SCAN : Basis.LAST_PERIOD,
                lastPeriod,
                confirmation.expectedChildren());
        return tell(store.together(() -> {
            pregnancies.put(pregnancy.pregnancyNumber(), new Pregnancy.Entry(pregnancy, null, null));
            return told("PREGNANCY_CONFIRMED", pregnancy, pregnancy);
        }));
    }

    /** @throws NotPossible when nothing would change, or the pregnancy has ended */
    public Told correct(String pregnancyNumber, Correction correction) {
        return tell(store.together(() -> {
            var before = open(pregnancyNumber);
            var scanned = correction.dueDate() != null;
            var after = new Pregnancy(
                    pregnancyNumber,
                    correction.mother() == null
                            ? before.motherEmiratesId()
                            : mother(correction.mother()).emiratesId(),
                    before.facility(),
                    before.confirmedOn(),
                    Objects.requireNonNullElse(correction.dueDate(), before.dueDate()),
                    scanned ? Basis.SCAN : before.dueDateBasis(),
                    before.lastPeriod(),
                    correction.expectedChildren() == null ? before.expectedChildren() : correction.expectedChildren());
            var corrects = changes(before, after);
            if (corrects.isEmpty()) {
                throw new NotPossible("Nothing would read otherwise");
            }
            pregnancies.put(pregnancyNumber, new Pregnancy.Entry(after, null, null));
            return told("PREGNANCY_CORRECTED", after, new Corrected(after, corrects));
        }));
    }

    /**
     * Ends a pregnancy; its appointments still to come are cancelled by the clinic.
     *
     * @throws NotPossible when it has ended
     */
    public Told end(String pregnancyNumber, End kind) {
        var told = tell(store.together(() -> {
            var pregnancy = open(pregnancyNumber);
            var today = clock.today();
            pregnancies.put(pregnancyNumber, new Pregnancy.Entry(pregnancy, kind, today));
            var data = new Ended(pregnancyNumber, pregnancy.motherEmiratesId(), today, kind);
            return told("PREGNANCY_ENDED", pregnancy, data);
        }));
        appointments.cancelAll(appointment -> pregnancyNumber.equals(appointment.pregnancyNumber()));
        return told;
    }

    public Optional<Pregnancy.Entry> find(String pregnancyNumber) {
        return pregnancies.find(pregnancyNumber);
    }

    public Optional<Pregnancy> openOf(String motherEmiratesId) {
        return all().stream()
                .filter(Pregnancy.Entry::open)
                .map(Pregnancy.Entry::pregnancy)
                .filter(pregnancy -> pregnancy.motherEmiratesId().equals(motherEmiratesId))
                .findFirst();
    }

    /** Oldest first. */
    public List<Pregnancy.Entry> all() {
        return pregnancies.all();
    }

    private Pregnancy open(String pregnancyNumber) {
        var entry = find(pregnancyNumber).orElseThrow(NoSuchEntry::new);
        if (!entry.open()) {
            throw new NotPossible("The pregnancy has ended");
        }
        return entry.pregnancy();
    }

    private Person mother(String keyOrEmiratesId) {
        var person = people.resolve(keyOrEmiratesId).orElseThrow(NoSuchEntry::new);
        if (person.sex() != Sex.FEMALE || !person.alive()) {
            throw new NotPossible("A pregnancy is a living woman's");
        }
        return person;
    }

    private FacilityName facility(Confirmation confirmation) {
        return places.facilities().stream()
                .filter(facility ->
                        facility.clinic().equals(confirmation.clinic().name()))
                .filter(facility ->
                        confirmation.facility() == null || facility.code().equals(confirmation.facility()))
                .filter(facility -> facility.kinds().contains("ANTENATAL"))
                .findFirst()
                .map(FacilityName::of)
                .orElseThrow(NoSuchEntry::new);
    }

    private static List<String> changes(Pregnancy before, Pregnancy after) {
        var changes = new ArrayList<String>();
        if (!before.motherEmiratesId().equals(after.motherEmiratesId())) {
            changes.add("motherEmiratesId");
        }
        if (!before.dueDate().equals(after.dueDate())) {
            changes.add("dueDate");
        }
        if (before.dueDateBasis() != after.dueDateBasis()) {
            changes.add("dueDateBasis");
        }
        if (!Objects.equals(before.expectedChildren(), after.expectedChildren())) {
            changes.add("expectedChildren");
        }
        return changes;
    }

    private Told told(String what, Pregnancy pregnancy, Object data) {
        var number = pregnancy.pregnancyNumber();
        return new Told(pregnancy, outbox.write(Clinic.of(number).tells(what), number, data));
    }

    private Told tell(Told told) {
        outbox.dispatch(told.event());
        return told;
    }
}
