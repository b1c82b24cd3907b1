package ae.istibaq.core.people;

import static java.nio.charset.StandardCharsets.UTF_8;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.people.PopulationRegister.FamilyRecord;
import ae.istibaq.core.people.PopulationRegister.PersonLookup;
import ae.istibaq.core.people.PopulationRegister.ProtectionRecord;
import ae.istibaq.core.people.PopulationRegister.RelationRecord;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the population register for a person's family, so that it is known also where it began before the portal.
 *
 * <p>The newest answer replaces the one before; what an event told of a court's decision since is left as the event
 * told it.
 */
@Service
public class FamilyLookUp {

    private static final String SOURCE = "icp";

    private final PopulationRegister register;
    private final Family family;
    private final Relations relations;
    private final ProtectionOrders orders;
    private final Identities identities;
    private final Members members;
    private final People.Settings settings;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FamilyLookUp(
            Connectors connectors,
            Family family,
            Relations relations,
            ProtectionOrders orders,
            Identities identities,
            Members members,
            People.Settings settings,
            ApplicationEventPublisher publisher,
            TransactionTemplate transaction,
            Clock clock) {
        this.register = connectors.connect(SOURCE, PopulationRegister.class);
        this.family = family;
        this.relations = relations;
        this.orders = orders;
        this.identities = identities;
        this.members = members;
        this.settings = settings;
        this.publisher = publisher;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Makes sure the family is known as the register told it lately; never inside a database transaction.
     *
     * @param cause event for which it is asked; null for the person's own visit
     * @throws AgencyUnavailable while the register does not answer
     */
    public void refresh(EmiratesId id, @Nullable UUID cause) {
        PersonId person = identities.ofEmiratesId(id);
        if (members.familyFresh(person, clock.instant().minus(settings.freshFor()))) {
            return;
        }
        Answer<FamilyRecord> answer = Exchanges.about(
                id, "core.people.purpose-family", cause, () -> register.family(new PersonLookup(id.digits())));
        FamilyRecord told = answer.record();
        transaction.executeWithoutResult(status -> {
            if (answer.found() && told != null) {
                keep(person, told, answer);
            }
            members.familyTold(person, answer.asOf());
            publisher.publishEvent(new FamilyTold(person));
        });
    }

    private void keep(PersonId person, FamilyRecord told, Answer<FamilyRecord> answer) {
        told.persons().forEach(member -> members.keep(member, answer.asOf()));
        Told lookUp = new Told(SOURCE, named("family of " + person));
        relations.forget(lookUp.cause());
        told.relations().forEach(relation -> {
            Tie tie = new Tie(
                    person(relation.fromEmiratesId()),
                    relation.kind(),
                    person(relation.toEmiratesId()),
                    relation.validFrom(),
                    relation.validTo(),
                    relation.jointly());
            if (relation.relationNumber() == null) {
                family.relate(tie, true, lookUp);
            } else {
                keepEntry(relation, tie);
            }
        });
        told.protections().forEach(this::keepOrder);
    }

    private void keepOrder(ProtectionRecord order) {
        String against = order.againstEmiratesId();
        orders.lookedUp(
                new ProtectionOrders.Order(
                        order.orderNumber(),
                        order.protectedEmiratesIds().stream().map(this::person).toList(),
                        against == null ? null : person(against),
                        order.from(),
                        order.until()),
                new Told(SOURCE, named("order " + order.orderNumber())));
    }

    private PersonId person(String number) {
        return identities.ofEmiratesId(EmiratesId.of(number));
    }

    /** A court's decision has a number by which events change it: who told it last is believed. */
    private void keepEntry(RelationRecord relation, Tie tie) {
        String number = java.util.Objects.requireNonNull(relation.relationNumber());
        Told lookUp = new Told(SOURCE, named("relation " + number));
        UUID former = relations.entry(SOURCE, number).orElse(lookUp.cause());
        if (former.equals(lookUp.cause())) {
            relations.forget(lookUp.cause());
            relations.keepEntry(number, lookUp);
            family.relate(tie, true, lookUp);
        }
    }

    private static UUID named(String what) {
        return UUID.nameUUIDFromBytes(what.getBytes(UTF_8));
    }
}
