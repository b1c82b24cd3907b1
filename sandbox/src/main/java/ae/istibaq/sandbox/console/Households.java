package ae.istibaq.sandbox.console;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.register.Relation;
import ae.istibaq.sandbox.register.Relations;
import ae.istibaq.sandbox.world.Marriage;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Persona;
import ae.istibaq.sandbox.world.Relatives;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who belongs together on the pages of families: whoever is bound by marriage, also a former one, birth or a court. */
@Component
class Households {

    private final People people;
    private final Relatives relatives;
    private final Relations relations;

    Households(People people, Relatives relatives, Relations relations) {
        this.people = people;
        this.relatives = relatives;
        this.relations = relations;
    }

    /** All in whose story a persona plays, larger ones first; those who are alone come last. */
    List<List<Person>> all() {
        Map<String, List<Person>> byFirst = new LinkedHashMap<>();
        Set<String> seen = new LinkedHashSet<>();
        for (Persona persona : people.personas()) {
            var id = persona.emiratesId();
            if (id != null && !seen.contains(id) && people.find(id).isPresent()) {
                var household = of(id);
                household.forEach(person -> seen.add(person.emiratesId()));
                byFirst.put(id, household);
            }
        }
        return byFirst.values().stream()
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .toList();
    }

    /** @throws NoSuchEntry when nobody has that key or number */
    List<Person> of(String keyOrEmiratesId) {
        var first = people.resolve(keyOrEmiratesId).orElseThrow(NoSuchEntry::new);
        var household = new LinkedHashMap<String, Person>();
        var next = new ArrayDeque<Person>();
        next.add(first);
        while (!next.isEmpty()) {
            var person = next.poll();
            if (household.putIfAbsent(person.emiratesId(), person) == null) {
                bound(person).forEach(next::add);
            }
        }
        return ordered(household.values().stream().toList());
    }

    private List<Person> bound(Person person) {
        var id = person.emiratesId();
        var ids = new ArrayList<String>();
        for (Marriage marriage : relatives.marriagesOf(id)) {
            ids.add(marriage.husband().equals(id) ? marriage.wife() : marriage.husband());
        }
        Stream.of(person.father(), person.mother()).filter(Objects::nonNull).forEach(ids::add);
        relatives.childrenOf(id).forEach(child -> ids.add(child.emiratesId()));
        for (Relation relation : relations.about(PersonRef.of(id))) {
            ids.add(relation.holderEmiratesId());
            Optional.ofNullable(relation.child().emiratesId()).ifPresent(ids::add);
        }
        return ids.stream().flatMap(other -> people.find(other).stream()).toList();
    }

    /** The old before the young. */
    private static List<Person> ordered(List<Person> household) {
        return household.stream()
                .sorted((one, other) -> one.birthDate().compareTo(other.birthDate()))
                .toList();
    }
}
