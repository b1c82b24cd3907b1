package ae.istibaq.sandbox.world;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What binds people to one another: birth, marriage, divorce, death, a common house. */
@Component
public class Relatives {

    private final People people;
    private final Store store;
    private final SandboxClock clock;
    private final Places map;
    private final Shelf<Marriage> marriages;

    Relatives(People people, Store store, SandboxClock clock, Places map) {
        this.people = people;
        this.store = store;
        this.clock = clock;
        this.map = map;
        this.marriages = store.shelf("marriages", Marriage.class);
    }

    /** Children of a father or mother, the eldest first. */
    public List<Person> childrenOf(String emiratesId) {
        var seeded = people.country().childrenOf.getOrDefault(emiratesId, Set.of());
        return Stream.concat(
                        seeded.stream().flatMap(id -> people.find(id).stream()),
                        people.changed().stream().filter(person -> !seeded.contains(person.emiratesId())))
                .filter(person -> emiratesId.equals(person.father()) || emiratesId.equals(person.mother()))
                .sorted(Comparator.comparing(Person::birthDate).thenComparing(Person::emiratesId))
                .toList();
    }

    /** Marriages of a person, those that ended too; those that were annulled never were. */
    public List<Marriage> marriagesOf(String emiratesId) {
        return Stream.concat(
                        people.country().marriages.values().stream()
                                .filter(seeded -> marriages.find(seeded.key()).isEmpty()),
                        marriages.all().stream())
                .filter(marriage -> marriage.isOf(emiratesId))
                .toList();
    }

    /** Charges over children that the seed knows of. */
    public List<Ward> wards() {
        return List.copyOf(people.country().wards);
    }

    /** Whom a court protects from whom since before the story begins. */
    public Map<String, String> protectedFrom() {
        return Map.copyOf(people.country().protectedFrom);
    }

    /** Enters a newborn, or one who came to the country. */
    public Person enter(Person.Entry entry, @Nullable String father, @Nullable String mother) {
        var home = Stream.of(mother, father)
                .filter(Objects::nonNull)
                .flatMap(parent -> people.find(parent).stream())
                .map(Person::residence)
                .findFirst()
                .orElse(null);
        var person = Person.entered(entry).childOf(father, mother).at(home);
        people.put(person);
        return person;
    }

    /** Enters a marriage at both spouses. */
    public void marry(String husband, String wife, LocalDate from) {
        store.together(() -> {
            marriages.put(husband + "/" + wife, new Marriage(husband, wife, from, null));
            people.change(husband, person -> person.marriedTo(wife));
            people.change(wife, person -> person.marriedTo(husband));
        });
    }

    /** Takes a marriage out at both spouses, as if it had not been. */
    public void unmarry(String husband, String wife) {
        store.together(() -> {
            marriages.remove(husband + "/" + wife);
            people.change(husband, person -> person.notMarriedTo(wife));
            people.change(wife, person -> person.notMarriedTo(husband));
        });
    }

    /** Ends a marriage by divorce. */
    public void part(String husband, String wife, LocalDate day) {
        store.together(() -> {
            end(husband, wife, day);
            people.change(husband, person -> person.parted(wife, MaritalStatus.DIVORCED));
            people.change(wife, person -> person.parted(husband, MaritalStatus.DIVORCED));
        });
    }

    /** Takes a divorce back. */
    public void reunite(String husband, String wife) {
        var from = marriagesOf(husband).stream()
                .filter(marriage -> marriage.isOf(wife))
                .map(Marriage::from)
                .findFirst()
                .orElse(clock.today());
        marry(husband, wife, from);
    }

    /** Enters a death; those the person was married to are widowed. */
    public void die(String emiratesId, LocalDate day) {
        store.together(() -> {
            var person = people.change(emiratesId, alive -> alive.dead(day));
            for (var spouse : person.spouses()) {
                people.change(spouse, left -> left.parted(emiratesId, MaritalStatus.WIDOWED));
                end(
                        person.sex() == Sex.MALE ? emiratesId : spouse,
                        person.sex() == Sex.MALE ? spouse : emiratesId,
                        day);
            }
        });
    }

    /** Takes a death back that was entered by mistake. */
    public void revive(String emiratesId) {
        store.together(() -> {
            var person = people.change(
                    emiratesId,
                    dead -> dead.but(draft -> {
                        draft.alive = true;
                        draft.diedOn = null;
                    }));
            for (var spouse : person.spouses()) {
                var husband = person.sex() == Sex.MALE ? emiratesId : spouse;
                var wife = person.sex() == Sex.MALE ? spouse : emiratesId;
                people.change(spouse, left -> left.marriedTo(emiratesId));
                marriages.change(husband + "/" + wife, marriage -> marriage.ended(null));
            }
        });
    }

    /** Moves a person and whoever lives in the same house by the register's word for it: those given. */
    public Residence move(List<String> persons, String zone) {
        var to = map.zone(zone).orElseThrow(NotRegistered::new);
        var home = map.home(
                to,
                clock.today(),
                new SplittableRandom(persons.hashCode() + clock.today().toEpochDay()));
        store.together(() -> persons.forEach(id -> people.change(id, person -> person.at(home))));
        return home;
    }

    private void end(String husband, String wife, LocalDate day) {
        var marriage = marriagesOf(husband).stream()
                .filter(one -> one.isOf(wife))
                .findFirst()
                .orElseGet(() -> new Marriage(husband, wife, day, null));
        marriages.put(marriage.key(), marriage.ended(day));
    }
}
