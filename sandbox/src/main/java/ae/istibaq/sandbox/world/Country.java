package ae.istibaq.sandbox.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** The country as the seed makes it. */
final class Country {

    private final Population population;
    final Map<String, Person> persons = new ConcurrentHashMap<>();
    final Map<String, String> byContact = new ConcurrentHashMap<>();
    final Map<String, Set<String>> childrenOf = new ConcurrentHashMap<>();
    final Map<String, Family> families = new HashMap<>();
    final Map<String, Persona> personas = new LinkedHashMap<>();
    final Map<String, Marriage> marriages = new LinkedHashMap<>();
    final List<Ward> wards = new ArrayList<>();
    final Map<String, String> protectedFrom = new LinkedHashMap<>();

    Country(Population population) {
        this.population = population;
    }

    void populate(int count) {
        int made = 0;
        for (int number = 0; made < count; number++) {
            var household = population.household(number, made);
            household.persons().forEach(this::add);
            household.families().forEach(this::shelve);
            household.marriages().forEach(this::marry);
            wards.addAll(household.wards());
            made += household.persons().size();
        }
    }

    List<Couple> engage(int from, int count) {
        var couples = new ArrayList<Couple>();
        for (int number = from; number < from + count; number++) {
            var couple = population.engaged(number);
            add(couple.husband());
            add(couple.wife());
            couples.add(couple);
        }
        return couples;
    }

    void cast(PersonaScript[] scripts, LocalDate foundedOn) {
        var casting = new Casting(scripts, foundedOn, population);
        casting.persons().forEach(this::add);
        casting.families().forEach(this::shelve);
        casting.marriages().forEach(this::marry);
        wards.addAll(casting.wards());
        protectedFrom.putAll(casting.protectedFrom());
        casting.personas().forEach(persona -> personas.put(persona.key(), persona));
    }

    private void shelve(Family family) {
        families.put(family.bookNumber(), family);
    }

    private void marry(Marriage marriage) {
        marriages.put(marriage.key(), marriage);
    }

    private void add(Person person) {
        persons.put(person.emiratesId(), person);
        Stream.of(person.father(), person.mother())
                .filter(Objects::nonNull)
                .forEach(parent -> childrenOf
                        .computeIfAbsent(parent, one -> new LinkedHashSet<>())
                        .add(person.emiratesId()));
        if (person.mobile() != null) {
            byContact.put(person.mobile(), person.emiratesId());
        }
        if (person.email() != null) {
            byContact.put(person.email(), person.emiratesId());
        }
    }
}
