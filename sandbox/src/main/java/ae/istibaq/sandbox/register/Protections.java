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
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Orders by which courts protect people: their homes are told to nobody. */
@Component
public class Protections {

    private final Shelf<Entry> orders;
    private final Store store;
    private final People people;
    private final Relatives relatives;
    private final SandboxClock clock;
    private final Outbox outbox;

    Protections(Store store, People people, Relatives relatives, SandboxClock clock, Outbox outbox) {
        this.orders = store.shelf("protections", Entry.class);
        this.store = store;
        this.people = people;
        this.relatives = relatives;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** An order as the court gave it and the event tells it. */
    public record Order(
            String orderNumber,
            List<PersonRef> protectedPersons,
            @Nullable PersonRef against,
            LocalDate from,
            @Nullable LocalDate until,
            String courtReference) {

        boolean protects(String emiratesId) {
            return protectedPersons.stream().anyMatch(person -> emiratesId.equals(person.emiratesId()));
        }

        boolean isAgainst(String emiratesId) {
            return against != null && emiratesId.equals(against.emiratesId());
        }
    }

    /** An order with its state. */
    public record Entry(Order order, @Nullable LocalDate liftedOn) {}

    /** An order with the event that tells of it. */
    public record Told(Order order, AgencyEvent event) {}

    private record Lifted(@JsonUnwrapped Order order, LocalDate liftedOn) {}

    public Told order(List<PersonRef> persons, @Nullable PersonRef against) {
        var told = store.together(() -> {
            var number =
                    References.fresh("ICP", clock, taken -> orders.find(taken).isPresent());
            var order = new Order(number, persons, against, clock.today(), null, "AJM-PRO-" + number.substring(4));
            orders.put(number, new Entry(order, null));
            return new Told(order, outbox.write(EventType.PROTECTION_ORDERED, number, order));
        });
        outbox.dispatch(told.event());
        return told;
    }

    /** @throws NotPossible when it was lifted before */
    public Told lift(String orderNumber) {
        var told = store.together(() -> {
            var entry = orders.find(orderNumber).orElseThrow(NoSuchEntry::new);
            if (entry.liftedOn() != null) {
                throw new NotPossible("The order was lifted before");
            }
            orders.put(orderNumber, new Entry(entry.order(), clock.today()));
            var event =
                    outbox.write(EventType.PROTECTION_LIFTED, orderNumber, new Lifted(entry.order(), clock.today()));
            return new Told(entry.order(), event);
        });
        outbox.dispatch(told.event());
        return told;
    }

    /** Whether an order stands that protects the person. */
    public boolean covers(String emiratesId) {
        return relatives.protectedFrom().containsKey(emiratesId)
                || standing().stream().anyMatch(order -> order.protects(emiratesId));
    }

    /** Orders that stand and protect one of some people or protect from one of them, those from before the story too. */
    List<Order> about(Set<String> emiratesIds) {
        return Stream.concat(beforeTheStory(), standing().stream())
                .filter(order -> emiratesIds.stream().anyMatch(id -> order.protects(id) || order.isAgainst(id)))
                .toList();
    }

    /** Numbered by whom they protect, in a year in which no other entry is numbered. */
    private Stream<Order> beforeTheStory() {
        return relatives.protectedFrom().entrySet().stream()
                .map(pair -> new Order(
                        "ICP-2000-" + pair.getKey().substring(7),
                        List.of(PersonRef.of(pair.getKey())),
                        PersonRef.of(pair.getValue()),
                        people.foundedOn(),
                        null,
                        "AJM-PRO-2000-" + pair.getKey().substring(7)));
    }

    /** Orders that stand, oldest first, without those from before the story. */
    public List<Order> standing() {
        return orders.all().stream()
                .filter(entry -> entry.liftedOn() == null)
                .map(Entry::order)
                .toList();
    }
}
