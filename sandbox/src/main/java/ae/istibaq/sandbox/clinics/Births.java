package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Births that clinics notified, with their corrections, and the deaths they tell of. */
@Component
public class Births {

    private final Shelf<Birth.Entry> births;
    private final Store store;
    private final SandboxClock clock;
    private final Appointments appointments;
    private final Numbers numbers;
    private final Outbox outbox;

    Births(Store store, SandboxClock clock, Appointments appointments, Numbers numbers, Outbox outbox) {
        this.births = store.shelf("births", Birth.Entry.class);
        this.store = store;
        this.clock = clock;
        this.appointments = appointments;
        this.numbers = numbers;
        this.outbox = outbox;
    }

    /** Why a notification can be annulled. */
    public enum AnnulmentReason {
        ERROR_OF_ENTRY,
        DUPLICATE
    }

    private record Corrected(@JsonUnwrapped Birth birth, List<String> corrects) {}

    private record Annulled(String notificationNumber, LocalDate annulledOn, AnnulmentReason reasonCode) {}

    private record Death(String deathNumber, PersonRef person, LocalDate diedOn) {}

    /** Enters a birth; its event is written and not yet sent. */
    AgencyEvent enter(Birth birth) {
        births.put(birth.notificationNumber(), new Birth.Entry(birth, false, null, null));
        return write("BIRTH_NOTIFIED", birth.notificationNumber(), birth);
    }

    /** @throws NotPossible when nothing would read otherwise, or it is annulled */
    public AgencyEvent correct(String notificationNumber, BirthCorrection correction) {
        return send(store.together(() -> {
            var entry = standing(notificationNumber);
            var after = correction.of(entry.birth());
            var corrects = BirthCorrection.changes(entry.birth(), after);
            if (corrects.isEmpty()) {
                throw new NotPossible("Nothing would read otherwise");
            }
            births.put(notificationNumber, entry.with(after));
            return write("BIRTH_CORRECTED", notificationNumber, new Corrected(after, corrects));
        }));
    }

    /** @throws NotPossible when it is annulled already */
    public AgencyEvent annul(String notificationNumber, AnnulmentReason reason) {
        var event = send(store.together(() -> {
            var entry = standing(notificationNumber);
            births.put(
                    notificationNumber, new Birth.Entry(entry.birth(), true, entry.childEmiratesId(), entry.diedOn()));
            return write("BIRTH_ANNULLED", notificationNumber, new Annulled(notificationNumber, clock.today(), reason));
        }));
        cancelOf(PersonRef.born(notificationNumber));
        return event;
    }

    /** A hospital tells of the death of anyone, a newborn too. */
    public AgencyEvent die(Clinic clinic, PersonRef person, LocalDate day) {
        var who = known(person);
        var event = send(store.together(() -> {
            find(who)
                    .ifPresent(entry -> births.put(
                            entry.birth().notificationNumber(),
                            new Birth.Entry(entry.birth(), entry.annulled(), entry.childEmiratesId(), day)));
            var number = numbers.fresh(clinic);
            return outbox.write(clinic.tells("DEATH_NOTIFIED"), number, new Death(number, who, day));
        }));
        cancelOf(who);
        return event;
    }

    /** The child was entered in the population register. */
    public void register(String notificationNumber, String emiratesId) {
        births.change(
                notificationNumber,
                entry -> new Birth.Entry(entry.birth(), entry.annulled(), emiratesId, entry.diedOn()));
    }

    public Optional<Birth.Entry> find(String notificationNumber) {
        return births.find(notificationNumber);
    }

    /** The birth of this child, if it was notified since the story began. */
    public Optional<Birth.Entry> find(PersonRef child) {
        return all().stream().filter(entry -> entry.child().isSameAs(child)).findFirst();
    }

    /** The child by all numbers that are known. */
    public PersonRef known(PersonRef child) {
        return find(child).map(Birth.Entry::child).orElse(child);
    }

    /** Oldest first. */
    public List<Birth.Entry> all() {
        return births.all();
    }

    private void cancelOf(PersonRef child) {
        var who = known(child);
        appointments.cancelAll(appointment -> appointment.patient().isSameAs(who));
    }

    private Birth.Entry standing(String notificationNumber) {
        var entry = find(notificationNumber).orElseThrow(NoSuchEntry::new);
        if (entry.annulled()) {
            throw new NotPossible("The notification is annulled");
        }
        return entry;
    }

    private AgencyEvent write(String what, String notificationNumber, Object data) {
        return outbox.write(Clinic.of(notificationNumber).tells(what), notificationNumber, data);
    }

    private AgencyEvent send(AgencyEvent event) {
        outbox.dispatch(event);
        return event;
    }
}
