package ae.istibaq.sandbox.workplace;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.clinics.Births;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.Employment.Sector;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Relatives;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Child allowances that federal employees are paid. */
@Component
public class Allowances {

    static final long AMOUNT = 60_000;

    private final Shelf<Allowance> allowances;
    private final Store store;
    private final People people;
    private final Relatives relatives;
    private final Births births;
    private final Outbox outbox;

    Allowances(Store store, People people, Relatives relatives, Births births, Outbox outbox) {
        this.allowances = store.shelf("allowances", Allowance.class);
        this.store = store;
        this.people = people;
        this.relatives = relatives;
        this.births = births;
        this.outbox = outbox;
    }

    /** Why an allowance ends. */
    public enum EndReason {
        AGE,
        DEATH,
        WORK,
        MARRIAGE,
        EMPLOYMENT_ENDED,
        OTHER_PAYEE,
        REQUEST,
        ERROR_OF_ENTRY
    }

    private record Added(
            String agencyReference,
            @Nullable String reference,
            String employeeEmiratesId,
            PersonRef child,
            String fromMonth,
            long amountFils) {}

    private record Ended(
            String agencyReference,
            @Nullable String reference,
            String employeeEmiratesId,
            PersonRef child,
            String fromMonth,
            long amountFils,
            String lastMonth,
            EndReason reasonCode) {}

    AgencyEvent add(Allowance allowance) {
        allowances.put(allowance.agencyReference(), allowance);
        var data = new Added(
                allowance.agencyReference(),
                allowance.reference(),
                allowance.payeeEmiratesId(),
                allowance.child(),
                allowance.fromMonth(),
                allowance.amountFils());
        return outbox.write(EventType.CHILD_ALLOWANCE_ADDED, allowance.agencyReference(), data);
    }

    /**
     * Ends an allowance; the employer or the portal asks for it.
     *
     * @return false where it has ended before
     */
    public boolean end(String agencyReference, String lastMonth, EndReason reason) {
        var event = store.together(() -> {
            var allowance = find(agencyReference).orElseThrow(NoSuchEntry::new);
            if (allowance.lastMonth() != null) {
                return Optional.<AgencyEvent>empty();
            }
            allowances.put(agencyReference, allowance.endedAfter(lastMonth));
            var data = new Ended(
                    agencyReference,
                    allowance.reference(),
                    allowance.payeeEmiratesId(),
                    allowance.child(),
                    allowance.fromMonth(),
                    allowance.amountFils(),
                    lastMonth,
                    reason);
            return Optional.of(outbox.write(EventType.CHILD_ALLOWANCE_ENDED, agencyReference, data));
        });
        event.ifPresent(outbox::dispatch);
        return event.isPresent();
    }

    /** Paid to the person, or for one of the person's children. */
    public List<Allowance> about(String emiratesId) {
        var children = relatives.childrenOf(emiratesId).stream()
                .map(Person::emiratesId)
                .toList();
        return all().filter(allowance -> allowance.payeeEmiratesId().equals(emiratesId)
                        || children.contains(births.known(allowance.child()).emiratesId()))
                .toList();
    }

    boolean isPaidFor(PersonRef child) {
        var known = births.known(child);
        return all().anyMatch(allowance ->
                allowance.lastMonth() == null && births.known(allowance.child()).isSameAs(known));
    }

    Optional<Allowance> find(String agencyReference) {
        return all().filter(allowance -> allowance.agencyReference().equals(agencyReference))
                .findFirst();
    }

    /** Changed since the story began, before those that federal fathers of personas have had since the births. */
    private Stream<Allowance> all() {
        return Stream.concat(
                allowances.all().stream(),
                seeded().filter(allowance ->
                        allowances.find(allowance.agencyReference()).isEmpty()));
    }

    private Stream<Allowance> seeded() {
        return people.personas().stream()
                .flatMap(persona -> Optional.ofNullable(persona.emiratesId()).stream())
                .flatMap(id -> people.find(id).stream())
                .filter(child -> child.father() != null && child.birthDate().isBefore(people.foundedOn()))
                .flatMap(child -> Optional.ofNullable(child.father())
                        .flatMap(people::find)
                        .filter(father -> father.alive()
                                && father.employment() != null
                                && father.employment().sector() == Sector.FEDERAL)
                        .map(father -> seeded(child, father))
                        .stream());
    }

    private static Allowance seeded(Person child, Person father) {
        return new Allowance(
                "FAHR-%d-1%s"
                        .formatted(
                                child.birthDate().getYear(), child.emiratesId().substring(7, 14)),
                null,
                father.emiratesId(),
                PersonRef.of(child.emiratesId()),
                child.birthDate().toString().substring(0, 7),
                null,
                AMOUNT);
    }
}
