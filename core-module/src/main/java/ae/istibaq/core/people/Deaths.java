package ae.istibaq.core.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Keeps deaths as hospitals and the register tell them, and says in the portal whom they bereave. */
@Component
class Deaths {

    private final Persons persons;
    private final Identities identities;
    private final Relations relations;
    private final Family family;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    Deaths(
            Persons persons,
            Identities identities,
            Relations relations,
            Family family,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.persons = persons;
        this.identities = identities;
        this.relations = relations;
        this.family = family;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** @param entry its number in the register; null where a hospital tells */
    void keep(PersonId told, LocalDate day, @Nullable String entry, Told by) {
        PersonId person = identities.now(told);
        // Asked before the death is kept: whom the dead leave is not answered of the dead.
        LocalDate today = LocalDate.now(clock);
        Set<PersonId> bereaved = Stream.concat(
                        family.spousesOf(person, today).stream(), family.parentsOf(person, today).stream())
                .collect(Collectors.toSet());
        persons.keepDeath(person, day, by);
        publisher.publishEvent(new PersonDied(by.cause(), person, bereaved, entry));
    }

    /** Where an event told a death that was none, hospitals were wrong too. */
    void takeBack(UUID former, UUID by) {
        persons.diedBy(former).ifPresent(person -> {
            persons.deathsOf(person).forEach(death -> relations.annul(death, by));
            publisher.publishEvent(new DeathTakenBack(by, person));
        });
    }
}
