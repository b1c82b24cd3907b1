package ae.istibaq.core.people;

import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.events.ReceivedEvent;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what the population register tells of persons and their ties; contracts in contracts/events. */
@Configuration
class RegisterEvents {

    private static final String ICP = "icp";

    private final People people;
    private final Births births;
    private final Family family;
    private final Deaths deaths;
    private final ProtectionOrders orders;
    private final Residences residences;
    private final ApplicationEventPublisher publisher;

    RegisterEvents(
            People people,
            Births births,
            Family family,
            Deaths deaths,
            ProtectionOrders orders,
            Residences residences,
            ApplicationEventPublisher publisher) {
        this.people = people;
        this.births = births;
        this.family = family;
        this.deaths = deaths;
        this.orders = orders;
        this.residences = residences;
        this.publisher = publisher;
    }

    record PersonRef(@Nullable String emiratesId, @Nullable String notificationNumber) {}

    record DeathData(String entryNumber, PersonRef person, LocalDate diedOn) {}

    record HospitalDeathData(String deathNumber, PersonRef person, LocalDate diedOn) {}

    record CorrectionData(String entryNumber, String emiratesId, List<String> corrects) {}

    record ResidenceData(String entryNumber, String emiratesId, LocalDate since) {}

    record RelationData(
            String relationNumber,
            RelationKind kind,
            String holderEmiratesId,
            PersonRef child,
            LocalDate from,
            @Nullable LocalDate to,
            boolean jointly,
            boolean annulled,
            @Nullable String courtReference) {}

    record OrderData(
            String orderNumber,
            List<PersonRef> protectedPersons,
            @Nullable PersonRef against,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable LocalDate liftedOn) {}

    @Bean
    EventReceiver<DeathData> personDied() {
        return receive("ae.icp.person.died", DeathData.class, event -> {
            family.tellAnew(event.data().entryNumber(), told(event));
            deaths.keep(
                    person(event.data().person()),
                    event.data().diedOn(),
                    event.data().entryNumber(),
                    told(event));
        });
    }

    @Bean
    EventReceiver<HospitalDeathData> deathNotifiedByEhs() {
        return deathNotified("ehs");
    }

    @Bean
    EventReceiver<HospitalDeathData> deathNotifiedBySkmca() {
        return deathNotified("skmca");
    }

    private EventReceiver<HospitalDeathData> deathNotified(String hospitals) {
        return EventReceiver.of(
                new EventType<>("ae." + hospitals + ".death.notified", hospitals, HospitalDeathData.class),
                event -> people.died(
                        person(event.data().person()), event.data().diedOn(), new Told(hospitals, event.id())));
    }

    /** A death that was none is corrected under the death's own number. */
    @Bean
    EventReceiver<CorrectionData> personCorrected() {
        return receive("ae.icp.person.corrected", CorrectionData.class, event -> {
            family.tellAnew(event.data().entryNumber(), told(event))
                    .ifPresent(former -> deaths.takeBack(former, event.id()));
            people.askAgain(EmiratesId.of(event.data().emiratesId()));
        });
    }

    @Bean
    EventReceiver<ResidenceData> residenceChanged() {
        return receive("ae.icp.residence.changed", ResidenceData.class, event -> {
            EmiratesId id = EmiratesId.of(event.data().emiratesId());
            residences.forget(people.idOf(id));
            people.askAgain(id);
            publisher.publishEvent(new ResidenceChanged(event.id(), people.idOf(id)));
        });
    }

    @Bean
    EventReceiver<RelationData> relationChanged() {
        return receive("ae.icp.relation.changed", RelationData.class, event -> {
            RelationData data = event.data();
            family.tellAnew(data.relationNumber(), told(event));
            if (!data.annulled()) {
                family.relate(
                        new Tie(
                                people.idOf(EmiratesId.of(data.holderEmiratesId())),
                                data.kind(),
                                person(data.child()),
                                data.from(),
                                data.to(),
                                data.jointly()),
                        told(event));
            }
        });
    }

    @Bean
    EventReceiver<OrderData> protectionOrdered() {
        return receive("ae.icp.protection.ordered", OrderData.class, this::keepOrder);
    }

    @Bean
    EventReceiver<OrderData> protectionLifted() {
        return receive("ae.icp.protection.lifted", OrderData.class, this::keepOrder);
    }

    private void keepOrder(ReceivedEvent<OrderData> event) {
        OrderData order = event.data();
        PersonRef against = order.against();
        ProtectionOrders.Order kept = new ProtectionOrders.Order(
                order.orderNumber(),
                order.protectedPersons().stream().map(this::person).toList(),
                against == null ? null : person(against),
                order.from(),
                order.liftedOn() == null ? order.until() : order.liftedOn());
        if (order.liftedOn() == null) {
            orders.ordered(kept, told(event));
        } else {
            orders.lifted(kept, told(event));
        }
        order.protectedPersons().stream()
                .flatMap(ref -> Optional.ofNullable(ref.emiratesId()).stream())
                .forEach(number -> people.askAgain(EmiratesId.of(number)));
    }

    private PersonId person(PersonRef ref) {
        String number = ref.emiratesId();
        return births.child(ref.notificationNumber(), number == null ? null : EmiratesId.of(number));
    }

    private static Told told(ReceivedEvent<?> event) {
        return new Told(ICP, event.id());
    }

    private static <T> EventReceiver<T> receive(String type, Class<T> data, Consumer<ReceivedEvent<T>> receiver) {
        return EventReceiver.of(new EventType<>(type, ICP, data), receiver);
    }
}
