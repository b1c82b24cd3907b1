package ae.istibaq.osrati.marriage;

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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Receives what the Ministry of Justice tells of divorces: the tie ends, courts say who cares for the children. */
@Configuration
class Divorces {

    private final Family family;
    private final People people;
    private final Births births;
    private final ApplicationEventPublisher publisher;

    Divorces(Family family, People people, Births births, ApplicationEventPublisher publisher) {
        this.family = family;
        this.people = people;
        this.births = births;
        this.publisher = publisher;
    }

    record ChildRef(@Nullable String emiratesId, @Nullable String notificationNumber) {}

    record Custody(ChildRef child, String custodianEmiratesId, String guardianEmiratesId) {}

    record Registered(
            String divorceNumber,
            @Nullable String contractNumber,
            String husbandEmiratesId,
            String wifeEmiratesId,
            LocalDate effectiveDate,
            List<Custody> custody) {}

    record Annulled(String divorceNumber, @Nullable String contractNumber) {}

    @Bean
    EventReceiver<Registered> divorceRegistered() {
        return EventReceiver.of(new EventType<>("ae.moj.divorce.registered", "moj", Registered.class), event -> {
            Registered divorce = event.data();
            Told told = new Told("moj", event.id());
            family.tellAnew(divorce.divorceNumber(), told);
            family.end(
                    person(divorce.husbandEmiratesId()),
                    RelationKind.SPOUSE,
                    person(divorce.wifeEmiratesId()),
                    divorce.effectiveDate(),
                    told);
            divorce.custody().forEach(custody -> keep(custody, divorce.effectiveDate(), told));
            publisher.publishEvent(divorced(event, divorce.divorceNumber(), divorce.contractNumber()));
            publisher.publishEvent(new DivorceRegistered(
                    event.id(),
                    divorce.divorceNumber(),
                    EmiratesId.of(divorce.husbandEmiratesId()),
                    EmiratesId.of(divorce.wifeEmiratesId())));
        });
    }

    private void keep(Custody custody, LocalDate since, Told told) {
        ChildRef ref = custody.child();
        String number = ref.emiratesId();
        PersonId child = births.child(ref.notificationNumber(), number == null ? null : EmiratesId.of(number));
        family.relate(Tie.of(person(custody.custodianEmiratesId()), RelationKind.CUSTODIAN_OF, child, since), told);
        family.relate(Tie.of(person(custody.guardianEmiratesId()), RelationKind.GUARDIAN_OF, child, since), told);
    }

    @Bean
    EventReceiver<Annulled> divorceAnnulled() {
        return EventReceiver.of(new EventType<>("ae.moj.divorce.annulled", "moj", Annulled.class), event -> {
            Annulled divorce = event.data();
            family.tellAnew(divorce.divorceNumber(), new Told("moj", event.id()));
            publisher.publishEvent(
                    new MarriageGoesOn(event.id(), divorced(event, divorce.divorceNumber(), divorce.contractNumber())));
            publisher.publishEvent(new DivorceAnnulled(event.id(), divorce.divorceNumber()));
        });
    }

    private static CoupleDivorced divorced(ReceivedEvent<?> event, String divorce, @Nullable String contract) {
        return new CoupleDivorced(event.id(), Objects.requireNonNullElse(contract, divorce));
    }

    private PersonId person(String number) {
        return people.idOf(EmiratesId.of(number));
    }
}
