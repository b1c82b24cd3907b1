package ae.istibaq.sandbox.workplace;

import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Counter;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.Employment;
import ae.istibaq.sandbox.world.Employment.ContractKind;
import ae.istibaq.sandbox.world.Employment.Sector;
import ae.istibaq.sandbox.world.People;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Where leaves around a birth are registered. */
final class LeaveCounter implements Counter {

    private final Kind kind;
    private final Leave.Kind leaveKind;
    private final Leaves leaves;
    private final People people;
    private final Outbox outbox;

    LeaveCounter(Kind kind, Leave.Kind leaveKind, Leaves leaves, People people, Outbox outbox) {
        this.kind = kind;
        this.leaveKind = leaveKind;
        this.leaves = leaves;
        this.people = people;
        this.outbox = outbox;
    }

    record Declined(
            String agencyReference,
            String reference,
            Leave.Kind kind,
            Instant decidedAt,
            String reasonCode,
            String reasonAr,
            String reasonEn) {}

    @Override
    public Kind kind() {
        return kind;
    }

    @Override
    public Judgement judge(Application application) {
        var work = federalWork(people, application.text("employeeEmiratesId"));
        if (work.isEmpty()) {
            return Judgement.refused("NOT_EMPLOYED");
        }
        if (kind == Kind.MATERNITY_LEAVE && work.get().contractKind() != ContractKind.PERMANENT) {
            return Judgement.refused("NOT_PERMANENT");
        }
        return leaves.overlapping(leave(application)).isPresent()
                ? Judgement.refused("LEAVE_EXISTS")
                : Judgement.APPROVED;
    }

    @Override
    public AgencyEvent decided(Decided decided) {
        var application = decided.application();
        if (decided.approved()) {
            return leaves.register(leave(application));
        }
        var no = decided.declined();
        var data = new Declined(
                no.agencyReference(),
                no.reference(),
                leaveKind,
                no.decidedAt(),
                no.reasonCode(),
                no.reasonAr(),
                no.reasonEn());
        return outbox.write(EventType.LEAVE_REFUSED, application.agencyReference(), data);
    }

    @Override
    public Optional<AgencyEvent> takenBack(Application approved) {
        return Optional.of(leaves.takeBack(approved.agencyReference()));
    }

    static Optional<Employment> federalWork(People people, String emiratesId) {
        return people.find(emiratesId)
                .flatMap(person -> Optional.ofNullable(person.employment()))
                .filter(work -> work.sector() == Sector.FEDERAL);
    }

    private Leave leave(Application application) {
        var days = days(application);
        return new Leave(
                application.agencyReference(),
                application.reference(),
                application.text("employeeEmiratesId"),
                leaveKind,
                days.isEmpty() ? LocalDate.parse(application.text("from")) : days.getFirst(),
                days.isEmpty() ? LocalDate.parse(application.text("to")) : days.getLast(),
                days,
                application.text("notificationNumber"),
                false);
    }

    private static List<LocalDate> days(Application application) {
        return application
                .content()
                .path("days")
                .valueStream()
                .map(day -> LocalDate.parse(day.asString()))
                .sorted(Comparator.naturalOrder())
                .toList();
    }
}
