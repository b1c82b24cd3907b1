package ae.istibaq.sandbox.register;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.agencies.References;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Relatives;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import ae.istibaq.sandbox.world.Ward;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guardianship, custody and fostering, entered by courts; what is entered, ended or annulled is told at once. */
@Component
public class Relations {

    private final Shelf<Relation> relations;
    private final Store store;
    private final People people;
    private final Relatives relatives;
    private final SandboxClock clock;
    private final Outbox outbox;

    Relations(Store store, People people, Relatives relatives, SandboxClock clock, Outbox outbox) {
        this.relations = store.shelf("relations", Relation.class);
        this.store = store;
        this.people = people;
        this.relatives = relatives;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** @param from today when none is given */
    public record Order(
            Ward.Kind kind,
            String holder,
            PersonRef child,
            @Nullable LocalDate from,
            boolean jointly,
            @Nullable String courtReference) {}

    /** A relation with the event that tells of it. */
    public record Told(Relation relation, AgencyEvent event) {}

    public Told enter(Order order) {
        return tell(store.together(() -> {
            var holder = people.resolve(order.holder()).orElseThrow(NoSuchEntry::new);
            return kept(new Relation(
                    References.fresh("ICP", clock, number -> find(number).isPresent()),
                    order.kind(),
                    holder.emiratesId(),
                    order.child(),
                    order.from() == null ? clock.today() : order.from(),
                    null,
                    order.jointly(),
                    false,
                    order.courtReference()));
        }));
    }

    /** @throws NotPossible when it has ended already */
    public Told end(String relationNumber, LocalDate day) {
        return tell(store.together(() -> {
            var relation = find(relationNumber).orElseThrow(NoSuchEntry::new);
            if (relation.annulled() || relation.to() != null) {
                throw new NotPossible("The relation has ended already");
            }
            return kept(relation.until(day));
        }));
    }

    public Told annul(String relationNumber) {
        return tell(store.together(
                () -> kept(find(relationNumber).orElseThrow(NoSuchEntry::new).undone())));
    }

    public Optional<Relation> find(String relationNumber) {
        return all().filter(relation -> relation.relationNumber().equals(relationNumber))
                .findFirst();
    }

    /** All that were ever entered about this child or held by this person. */
    public List<Relation> about(PersonRef person) {
        return all().filter(relation -> relation.child().isSameAs(person)
                        || relation.holderEmiratesId().equals(person.emiratesId()))
                .toList();
    }

    /** Entered after the story began, or changed since, before those that the seed knows of. */
    private Stream<Relation> all() {
        var kept = relations.all();
        var seeded = relatives.wards();
        return Stream.concat(
                kept.stream(),
                IntStream.range(0, seeded.size())
                        .filter(place ->
                                relations.find(number(place, seeded.get(place))).isEmpty())
                        .mapToObj(place -> seeded(place, seeded.get(place))));
    }

    private static Relation seeded(int place, Ward ward) {
        return new Relation(
                number(place, ward),
                ward.kind(),
                ward.holder(),
                PersonRef.of(ward.child()),
                ward.from(),
                null,
                ward.jointly(),
                false,
                null);
    }

    private static String number(int place, Ward ward) {
        return "ICP-%d-1%07d".formatted(ward.from().getYear(), place);
    }

    private Told kept(Relation relation) {
        relations.put(relation.relationNumber(), relation);
        return new Told(relation, outbox.write(EventType.RELATION_CHANGED, relation.relationNumber(), relation));
    }

    private Told tell(Told told) {
        outbox.dispatch(told.event());
        return told;
    }
}
