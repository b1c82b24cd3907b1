package ae.istibaq.osrati.birth;

import ae.istibaq.core.events.EventReceiver;
import ae.istibaq.core.events.EventType;
import ae.istibaq.core.events.ReceivedEvent;
import ae.istibaq.core.people.Births;
import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.RelationKind;
import ae.istibaq.core.people.Tie;
import ae.istibaq.core.people.Told;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what the clinics tell of births, keeps child and parents, and says in the portal that it happened. */
@Configuration
class BirthEvents {

    private final Deliveries deliveries;
    private final Births births;
    private final Family family;
    private final People people;
    private final ApplicationEventPublisher publisher;

    BirthEvents(
            Deliveries deliveries, Births births, Family family, People people, ApplicationEventPublisher publisher) {
        this.deliveries = deliveries;
        this.births = births;
        this.family = family;
        this.people = people;
        this.publisher = publisher;
    }

    record Annulment(String notificationNumber, LocalDate annulledOn) {}

    @Bean
    EventReceiver<BirthData> birthNotifiedByEhs() {
        return notified("ehs");
    }

    @Bean
    EventReceiver<BirthData> birthNotifiedBySkmca() {
        return notified("skmca");
    }

    @Bean
    EventReceiver<BirthData> birthCorrectedByEhs() {
        return corrected("ehs");
    }

    @Bean
    EventReceiver<BirthData> birthCorrectedBySkmca() {
        return corrected("skmca");
    }

    @Bean
    EventReceiver<Annulment> birthAnnulledByEhs() {
        return annulled("ehs");
    }

    @Bean
    EventReceiver<Annulment> birthAnnulledBySkmca() {
        return annulled("skmca");
    }

    private EventReceiver<BirthData> notified(String clinic) {
        EventType<BirthData> type = new EventType<>("ae." + clinic + ".birth.notified", clinic, BirthData.class);
        return EventReceiver.of(type, event -> {
            BirthData data = event.data();
            boolean second = !deliveries.notificationsOf(data.deliveryNumber()).isEmpty();
            keep(event, clinic).ifPresent(birth -> {
                publisher.publishEvent(birth);
                if (!second) {
                    deliveries.find(data.deliveryNumber(), event.id()).ifPresent(publisher::publishEvent);
                }
            });
        });
    }

    private EventReceiver<BirthData> corrected(String clinic) {
        EventType<BirthData> type = new EventType<>("ae." + clinic + ".birth.corrected", clinic, BirthData.class);
        return EventReceiver.of(type, event -> {
            BirthData data = event.data();
            Optional<Delivered> before = deliveries.find(data.deliveryNumber(), event.id());
            Optional<BirthNotified> birth = keep(event, clinic);
            birth.ifPresentOrElse(
                    anew -> publisher.publishEvent(new BirthCorrected(anew)),
                    () -> publisher.publishEvent(new BirthAnnulled(event.id(), data.notificationNumber())));
            again(data.deliveryNumber(), before, event.id());
        });
    }

    private EventReceiver<Annulment> annulled(String clinic) {
        EventType<Annulment> type = new EventType<>("ae." + clinic + ".birth.annulled", clinic, Annulment.class);
        return EventReceiver.of(type, event -> {
            String number = event.data().notificationNumber();
            family.tellAnew(number, new Told(clinic, event.id()));
            deliveries.annul(number).ifPresent(delivery -> {
                publisher.publishEvent(new BirthAnnulled(event.id(), number));
                again(delivery, Optional.empty(), event.id());
            });
        });
    }

    /** Tells of a delivery anew where it reads otherwise than before. */
    private void again(String delivery, Optional<Delivered> before, UUID cause) {
        Optional<Delivered> now = deliveries.find(delivery, cause);
        if (now.isEmpty()) {
            publisher.publishEvent(new DeliveryAnnulled(cause, delivery));
        } else if (!now.equals(before)) {
            publisher.publishEvent(new DeliveryCorrected(now.get()));
        }
    }

    /** Keeps the birth as it now reads; empty where the child did not live. */
    private Optional<BirthNotified> keep(ReceivedEvent<BirthData> event, String clinic) {
        BirthData data = event.data();
        Told told = new Told(clinic, event.id());
        family.tellAnew(data.notificationNumber(), told);
        deliveries.keep(data, event.id());
        if (!data.alive()) {
            return Optional.empty();
        }
        PersonId child = births.born(data.notificationNumber(), data.bornAt(), data.sex(), told);
        LocalDate day = Deliveries.dayOf(data);
        var roles = Deliveries.roles(data.fatherEmiratesId(), data.motherEmiratesId());
        for (EmiratesId parent : roles.values()) {
            family.relate(Tie.of(people.idOf(parent), RelationKind.PARENT_OF, child, day), told);
        }
        return Optional.of(new BirthNotified(event.id(), data.notificationNumber(), child, day, data.sex(), roles));
    }
}
