package ae.istibaq.core.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * What courts order to protect people, as events tell it and as the register tells it with a family that was there
 * before the portal; who told an order last is believed.
 */
@Component
class ProtectionOrders {

    private final Protections protections;
    private final Family family;
    private final ApplicationEventPublisher publisher;

    ProtectionOrders(Protections protections, Family family, ApplicationEventPublisher publisher) {
        this.protections = protections;
        this.family = family;
        this.publisher = publisher;
    }

    /**
     * An order whole, as it is now.
     *
     * @param against null where it names nobody
     * @param until first day on which it no longer holds; null where no end is known
     */
    record Order(
            String number,
            List<PersonId> protectedPersons,
            @Nullable PersonId against,
            LocalDate from,
            @Nullable LocalDate until) {}

    void ordered(Order order, Told told) {
        keep(order, told);
        if (order.against() != null) {
            publisher.publishEvent(published(order, order.against(), told.cause()));
        }
    }

    /** @param order ends on the day on which it was lifted */
    void lifted(Order order, Told told) {
        keep(order, told);
        if (order.against() != null) {
            publisher.publishEvent(new ProtectionLifted(told.cause(), published(order, order.against(), told.cause())));
        }
    }

    /** An order that the register tells with a family; nothing is done where this answer, or an event, told it before. */
    void lookedUp(Order order, Told told) {
        if (family.isNew(order.number(), told.source())) {
            ordered(order, told);
        }
    }

    private void keep(Order order, Told told) {
        family.tellAnew(order.number(), told);
        order.protectedPersons()
                .forEach(person -> protections.add(person, order.against(), order.from(), order.until(), told));
    }

    private static ProtectionOrdered published(Order order, PersonId against, UUID cause) {
        return new ProtectionOrdered(cause, order.number(), Set.copyOf(order.protectedPersons()), against);
    }
}
