package ae.istibaq.sandbox.register;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.agencies.References;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Relatives;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Entries the authority makes about one person: deaths, corrections, removals. Each is told at once. */
@Component
public class PersonEntries {

    private static final Set<String> TOLD =
            Set.of("nameAr", "nameEn", "birthDate", "sex", "nationality", "mobile", "email", "maritalStatus", "diedOn");

    private final Shelf<Death> deaths;
    private final Store store;
    private final People people;
    private final Relatives relatives;
    private final SandboxClock clock;
    private final Outbox outbox;

    PersonEntries(Store store, People people, Relatives relatives, SandboxClock clock, Outbox outbox) {
        this.deaths = store.shelf("deaths", Death.class);
        this.store = store;
        this.people = people;
        this.relatives = relatives;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** A death as it is entered and told. */
    public record Death(String entryNumber, PersonRef person, LocalDate diedOn) {}

    private record Corrected(String entryNumber, String emiratesId, Set<String> corrects) {}

    private record Moved(String entryNumber, String emiratesId, LocalDate since) {}

    /** @throws NotPossible when the person is dead already */
    public AgencyEvent die(String keyOrEmiratesId, LocalDate day) {
        return told(store.together(() -> {
            var person = person(keyOrEmiratesId);
            if (!person.alive()) {
                throw new NotPossible("The death is entered already");
            }
            relatives.die(person.emiratesId(), day);
            return entered(PersonRef.of(person.emiratesId()), day);
        }));
    }

    /** Enters the death of one who has no entry yet. */
    public AgencyEvent die(PersonRef newborn, LocalDate day) {
        return told(store.together(() -> entered(newborn, day)));
    }

    /**
     * Takes a death back that was entered by mistake.
     *
     * @throws NotPossible when the person is alive
     */
    public AgencyEvent revive(String keyOrEmiratesId) {
        return told(store.together(() -> {
            var person = person(keyOrEmiratesId);
            if (person.alive()) {
                throw new NotPossible("No death is entered");
            }
            var number = deaths.all().reversed().stream()
                    .filter(death -> person.emiratesId().equals(death.person().emiratesId()))
                    .map(Death::entryNumber)
                    .findFirst()
                    .orElseGet(this::number);
            relatives.revive(person.emiratesId());
            return outbox.write(
                    EventType.PERSON_CORRECTED, number, new Corrected(number, person.emiratesId(), Set.of("diedOn")));
        }));
    }

    /**
     * Corrects facts of a person, as {@link People#patch} does, and tells which; the portal asks for the values.
     *
     * @throws NotPossible when none of them is one that the authority tells of
     */
    public AgencyEvent correct(String keyOrEmiratesId, JsonNode facts) {
        return told(store.together(() -> {
            var person = person(keyOrEmiratesId);
            var names = new LinkedHashSet<>(facts.propertyNames());
            names.retainAll(TOLD);
            if (names.isEmpty()) {
                throw new NotPossible("The authority tells of no such fact");
            }
            people.patch(person.emiratesId(), facts);
            var number = number();
            return outbox.write(EventType.PERSON_CORRECTED, number, new Corrected(number, person.emiratesId(), names));
        }));
    }

    /** Moves a person with those who live in the same house. */
    public List<AgencyEvent> move(String keyOrEmiratesId, String zone) {
        var events = store.together(() -> {
            var person = person(keyOrEmiratesId);
            var household = people.everyone().stream()
                    .filter(other ->
                            other.residence() != null && other.residence().equals(person.residence()))
                    .map(Person::emiratesId)
                    .toList();
            relatives.move(household.isEmpty() ? List.of(person.emiratesId()) : household, zone);
            return household.stream().map(this::moved).toList();
        });
        events.forEach(outbox::dispatch);
        return events;
    }

    private AgencyEvent moved(String emiratesId) {
        var number = number();
        return outbox.write(EventType.RESIDENCE_CHANGED, number, new Moved(number, emiratesId, clock.today()));
    }

    private AgencyEvent entered(PersonRef person, LocalDate day) {
        var death = new Death(number(), person, day);
        deaths.put(death.entryNumber(), death);
        return outbox.write(EventType.PERSON_DIED, death.entryNumber(), death);
    }

    private Person person(String keyOrEmiratesId) {
        return people.resolve(keyOrEmiratesId).orElseThrow(NoSuchEntry::new);
    }

    private String number() {
        return References.fresh("ICP", clock, taken -> deaths.find(taken).isPresent());
    }

    private AgencyEvent told(AgencyEvent event) {
        outbox.dispatch(event);
        return event;
    }
}
