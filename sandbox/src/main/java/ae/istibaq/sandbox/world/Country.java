package ae.istibaq.sandbox.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The country as the seed makes it. */
final class Country {

    private final Population population;
    final Map<String, Person> persons = new ConcurrentHashMap<>();
    final Map<String, String> byContact = new ConcurrentHashMap<>();
    final Map<String, Family> families = new HashMap<>();
    final Map<String, Persona> personas = new LinkedHashMap<>();

    Country(Population population) {
        this.population = population;
    }

    void populate(int count) {
        int made = 0;
        for (int number = 0; made < count; number++) {
            var household = population.household(number, made);
            household.persons().forEach(this::add);
            var family = household.family();
            if (family != null) {
                families.put(family.bookNumber(), family);
            }
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
        var ids = new HashMap<String, String>();
        for (int place = 0; place < scripts.length; place++) {
            ids.put(
                    scripts[place].key(),
                    scripts[place].person(foundedOn, place, List.of()).emiratesId());
        }
        for (int place = 0; place < scripts.length; place++) {
            var script = scripts[place];
            var spouse = script.spouse() == null ? null : ids.get(script.spouse());
            var person = script.person(foundedOn, place, spouse == null ? List.of() : List.of(spouse));
            if (script.isRegistered()) {
                var booked = person.citizen() ? person.inBook("2%08d".formatted(place)) : person;
                add(booked);
                shelve(booked);
            }
            personas.put(script.key(), Accounts.of(script, script.isRegistered() ? person : null, place));
        }
    }

    /** Before marrying, a persona stands alone in a book that stands for the parents'. */
    private void shelve(Person person) {
        var book = person.familyBook();
        if (book != null) {
            var member = new Family.Member(person.emiratesId(), Family.Relation.HEAD);
            var issuedOn = person.birthDate().plusYears(1);
            families.put(book, new Family(book, person.emiratesId(), issuedOn, person.emirate(), List.of(member)));
        }
    }

    private void add(Person person) {
        persons.put(person.emiratesId(), person);
        if (person.mobile() != null) {
            byContact.put(person.mobile(), person.emiratesId());
        }
        if (person.email() != null) {
            byContact.put(person.email(), person.emiratesId());
        }
    }
}
