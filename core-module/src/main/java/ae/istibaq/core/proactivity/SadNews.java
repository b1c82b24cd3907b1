package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Ending;
import ae.istibaq.core.people.DeathTakenBack;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonDied;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.ProtectionLifted;
import ae.istibaq.core.people.ProtectionOrdered;
import ae.istibaq.core.shared.EmiratesId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Says of deaths and protection orders what they end, whatever the bundle: a spouse, a parent, a child. */
@Component
class SadNews {

    private final People people;
    private final ApplicationEventPublisher publisher;

    SadNews(People people, ApplicationEventPublisher publisher) {
        this.people = people;
        this.publisher = publisher;
    }

    /** What a death or an order ends. */
    private record Told(
            UUID cause,
            Ending kind,
            String matter,
            @Nullable PersonId subject,
            Set<EmiratesId> persons,
            Set<EmiratesId> keptFrom,
            Set<EmiratesId> bereaved)
            implements LifeEvent.Ended {}

    private record NotSo(UUID cause, Told ended) implements LifeEvent.Resumed {

        @Override
        public String matter() {
            return ended.matter();
        }
    }

    @EventListener
    void on(PersonDied died) {
        death(died.cause(), died.person(), numbers(died.bereaved())).forEach(publisher::publishEvent);
    }

    @EventListener
    void on(DeathTakenBack none) {
        death(none.cause(), none.person(), Set.of())
                .forEach(told -> publisher.publishEvent(new NotSo(told.cause(), told)));
    }

    @EventListener
    void on(ProtectionOrdered ordered) {
        order(ordered).forEach(publisher::publishEvent);
    }

    @EventListener
    void on(ProtectionLifted lifted) {
        order(lifted.ordered()).forEach(told -> publisher.publishEvent(new NotSo(lifted.cause(), told)));
    }

    /** Told by hospitals and by the register, a death is one: its matter is the person. */
    private Stream<Told> death(UUID cause, PersonId person, Set<EmiratesId> bereaved) {
        String matter = "death " + person.value();
        Told ofChild = new Told(cause, Ending.DEATH_OF_CHILD, matter, person, Set.of(), Set.of(), bereaved);
        Stream<Told> ofAdult = number(person).stream()
                .flatMap(number -> Stream.of(Ending.DEATH_OF_SPOUSE, Ending.DEATH_OF_PARENT)
                        .map(kind -> new Told(cause, kind, matter, null, Set.of(number), Set.of(), Set.of())));
        return Stream.concat(Stream.of(ofChild), ofAdult);
    }

    private Stream<Told> order(ProtectionOrdered ordered) {
        return number(ordered.from()).stream()
                .flatMap(from -> ordered.protectedPersons().stream()
                        .map(person -> new Told(
                                ordered.cause(),
                                Ending.PROTECTION_ORDER,
                                "order " + ordered.order(),
                                person,
                                Set.of(from),
                                numbers(Set.of(person)),
                                Set.of())));
    }

    private Set<EmiratesId> numbers(Collection<PersonId> some) {
        return some.stream().flatMap(person -> number(person).stream()).collect(Collectors.toSet());
    }

    /** Empty for who has no number yet, and so has no part in anything. */
    private Optional<EmiratesId> number(PersonId person) {
        return people.find(person).map(KnownPerson::emiratesId);
    }
}
