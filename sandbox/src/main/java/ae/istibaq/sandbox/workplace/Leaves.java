package ae.istibaq.sandbox.workplace;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.agencies.References;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rows of federal employees' leaves. A row that is there is never overwritten by a new one. */
@Component
public class Leaves {

    private final Shelf<Leave> leaves;
    private final Store store;
    private final People people;
    private final SandboxClock clock;
    private final Outbox outbox;

    Leaves(Store store, People people, SandboxClock clock, Outbox outbox) {
        this.leaves = store.shelf("leaves", Leave.class);
        this.store = store;
        this.people = people;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** A row the employer enters itself. */
    public record Entry(String employee, Leave.Kind kind, LocalDate from, LocalDate to) {}

    private record Registered(
            String agencyReference,
            @Nullable String reference,
            String employeeEmiratesId,
            Leave.Kind kind,
            @Nullable String notificationNumber,
            LocalDate from,
            LocalDate to,
            List<LocalDate> days) {

        static Registered of(Leave leave) {
            return new Registered(
                    leave.agencyReference(),
                    leave.reference(),
                    leave.employeeEmiratesId(),
                    leave.kind(),
                    leave.notificationNumber(),
                    leave.from(),
                    leave.to(),
                    leave.days());
        }
    }

    private record Changed(
            String agencyReference,
            @Nullable String reference,
            String employeeEmiratesId,
            Leave.Kind kind,
            @Nullable String notificationNumber,
            LocalDate from,
            LocalDate to,
            List<LocalDate> days,
            boolean cancelled,
            LocalDate changedOn) {}

    /**
     * Enters a row that the employer made by itself; only maternity and paternity leaves are told.
     *
     * @throws NotPossible when the employee has another leave on these days
     */
    public Leave enter(Entry entry) {
        var employee =
                people.resolve(entry.employee()).orElseThrow(NoSuchEntry::new).emiratesId();
        var number = References.fresh("FAHR", clock, taken -> leaves.find(taken).isPresent());
        var leave = new Leave(number, null, employee, entry.kind(), entry.from(), entry.to(), List.of(), null, false);
        if (overlapping(leave).isPresent() || entry.to().isBefore(entry.from())) {
            throw new NotPossible("The employee has another leave on these days, or it ends before it begins");
        }
        leaves.put(number, leave);
        if (leave.kind() == Leave.Kind.MATERNITY || leave.kind() == Leave.Kind.PATERNITY) {
            outbox.dispatch(outbox.write(EventType.LEAVE_REGISTERED, number, Registered.of(leave)));
        }
        return leave;
    }

    /** The employer shortens or lengthens a leave. */
    public AgencyEvent change(String agencyReference, LocalDate to) {
        return send(store.together(() -> changed(standing(agencyReference).until(to))));
    }

    /** The employer takes a leave back. */
    public AgencyEvent cancel(String agencyReference) {
        return send(store.together(() -> changed(standing(agencyReference).takenBack())));
    }

    /** Leaves that stand, oldest row first. */
    public List<Leave> of(String employeeEmiratesId) {
        return leaves.all().stream()
                .filter(leave -> leave.employeeEmiratesId().equals(employeeEmiratesId) && !leave.cancelled())
                .toList();
    }

    Optional<Leave> overlapping(Leave wanted) {
        return of(wanted.employeeEmiratesId()).stream()
                .filter(leave -> leave.overlaps(wanted))
                .findFirst();
    }

    AgencyEvent register(Leave leave) {
        leaves.put(leave.agencyReference(), leave);
        return outbox.write(EventType.LEAVE_REGISTERED, leave.agencyReference(), Registered.of(leave));
    }

    AgencyEvent takeBack(String agencyReference) {
        return changed(standing(agencyReference).takenBack());
    }

    private Leave standing(String agencyReference) {
        return leaves.find(agencyReference).filter(leave -> !leave.cancelled()).orElseThrow(NoSuchEntry::new);
    }

    private AgencyEvent changed(Leave leave) {
        leaves.put(leave.agencyReference(), leave);
        var data = new Changed(
                leave.agencyReference(),
                leave.reference(),
                leave.employeeEmiratesId(),
                leave.kind(),
                leave.notificationNumber(),
                leave.from(),
                leave.to(),
                leave.days(),
                leave.cancelled(),
                clock.today());
        return outbox.write(EventType.LEAVE_CHANGED, leave.agencyReference(), data);
    }

    private AgencyEvent send(AgencyEvent event) {
        outbox.dispatch(event);
        return event;
    }
}
