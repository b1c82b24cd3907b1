package ae.istibaq.sandbox.world;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Gives the personas their parts: who they are, and what binds them to one another when the story begins. */
final class Casting {

    private final PersonaScript[] scripts;
    private final LocalDate foundedOn;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Map<String, Person> persons = new LinkedHashMap<>();
    private final List<Marriage> marriages = new ArrayList<>();
    private final List<Family> families = new ArrayList<>();

    Casting(PersonaScript[] scripts, LocalDate foundedOn, Population population) {
        this.scripts = scripts;
        this.foundedOn = foundedOn;
        for (int place = 0; place < scripts.length; place++) {
            places.put(scripts[place].key(), place);
            persons.put(scripts[place].key(), scripts[place].person(foundedOn, place));
        }
        for (var script : scripts) {
            wed(script);
            part(script);
            persons.computeIfPresent(
                    script.key(), (key, person) -> person.childOf(id(script.father()), id(script.mother())));
        }
        var homes = new LinkedHashMap<String, Residence>();
        for (var script : scripts) {
            var head = headOf(script);
            var home = homes.computeIfAbsent(head, key -> population.homeOf(place(key)));
            persons.computeIfPresent(script.key(), (key, person) -> person.at(home));
        }
        book();
    }

    List<Person> persons() {
        return List.of(scripts).stream()
                .filter(PersonaScript::isRegistered)
                .map(script -> person(script.key()))
                .toList();
    }

    List<Persona> personas() {
        return List.of(scripts).stream()
                .map(script ->
                        Accounts.of(script, script.isRegistered() ? person(script.key()) : null, place(script.key())))
                .toList();
    }

    List<Marriage> marriages() {
        return marriages;
    }

    List<Family> families() {
        return families;
    }

    List<Ward> wards() {
        var wards = new ArrayList<Ward>();
        for (var script : scripts) {
            var child = person(script.key());
            var since = child.birthDate().plusMonths(6);
            var from = since.isAfter(foundedOn) ? foundedOn : since;
            var guardians = Objects.requireNonNullElse(script.guardians(), List.<String>of());
            guardians.forEach(guardian ->
                    wards.add(ward(Ward.Kind.GUARDIAN_OF, guardian, child, from).jointly(guardians.size() > 1)));
            if (script.custodian() != null) {
                wards.add(ward(Ward.Kind.CUSTODIAN_OF, script.custodian(), child, from));
            }
            if (script.fosters() != null) {
                wards.add(ward(Ward.Kind.FOSTERS, script.fosters(), child, from));
            }
        }
        return wards;
    }

    /** Who is protected, and from whom; Emirates IDs. */
    Map<String, String> protectedFrom() {
        var orders = new LinkedHashMap<String, String>();
        for (var script : scripts) {
            var other = script.protectedFrom();
            if (other != null) {
                orders.put(person(script.key()).emiratesId(), person(other).emiratesId());
            }
        }
        return orders;
    }

    private Ward ward(Ward.Kind kind, String holder, Person child, LocalDate from) {
        return new Ward(kind, person(holder).emiratesId(), child.emiratesId(), from, false);
    }

    /** Both partners may name each other; the husband of several is named by each wife. */
    private void wed(PersonaScript script) {
        var other = script.spouse();
        if (other == null || script.sex() != Sex.FEMALE) {
            return;
        }
        var wife = person(script.key());
        var husband = person(other);
        var widowed = script.maritalStatus() == MaritalStatus.WIDOWED;
        var until = widowed ? husband.diedOn() : null;
        marriages.add(new Marriage(husband.emiratesId(), wife.emiratesId(), script.marriedOn(foundedOn), until));
        if (!widowed) {
            persons.put(script.key(), wife.marriedTo(husband.emiratesId()));
            persons.put(other, husband.marriedTo(wife.emiratesId()));
        }
    }

    private void part(PersonaScript script) {
        var other = script.divorcedFrom();
        if (other == null || script.sex() != Sex.FEMALE) {
            return;
        }
        var months = Objects.requireNonNullElse(script.divorcedMonthsAgo(), 1);
        marriages.add(new Marriage(
                person(other).emiratesId(),
                person(script.key()).emiratesId(),
                script.marriedOn(foundedOn),
                foundedOn.minusMonths(months)));
    }

    /** A married man has a book with his wives and children; everyone else stands alone in one for the parents'. */
    private void book() {
        for (var script : scripts) {
            var head = person(script.key());
            if (!script.isRegistered() || !head.citizen() || isInHusbandsOrFathersBook(script)) {
                continue;
            }
            var number = "2%08d".formatted(place(script.key()));
            var members = new ArrayList<Family.Member>();
            enter(script.key(), Family.Relation.HEAD, number, members);
            if (script.sex() == Sex.MALE) {
                addWives(head, number, members);
                addChildren(head, number, members);
            }
            families.add(new Family(
                    number, head.emiratesId(), head.birthDate().plusYears(1), head.emirate(), List.copyOf(members)));
        }
    }

    private void addWives(Person head, String number, List<Family.Member> members) {
        for (var other : scripts) {
            if (head.spouses().contains(person(other.key()).emiratesId())) {
                enter(other.key(), Family.Relation.WIFE, number, members);
            }
        }
    }

    private void addChildren(Person head, String number, List<Family.Member> members) {
        for (var other : scripts) {
            var child = person(other.key());
            if (head.emiratesId().equals(child.father())) {
                var relation = child.sex() == Sex.MALE ? Family.Relation.SON : Family.Relation.DAUGHTER;
                enter(other.key(), relation, number, members);
            }
        }
    }

    private void enter(String key, Family.Relation relation, String number, List<Family.Member> members) {
        persons.computeIfPresent(key, (same, person) -> person.inBook(number));
        members.add(new Family.Member(person(key).emiratesId(), relation));
    }

    private boolean isInHusbandsOrFathersBook(PersonaScript script) {
        var person = person(script.key());
        boolean wife = script.sex() == Sex.FEMALE && !person.spouses().isEmpty();
        return person.citizen() && (wife || person.father() != null);
    }

    /** With whom one lives: a child with its custodian, foster parent, guardian or parents, a wife with her husband. */
    private String headOf(PersonaScript script) {
        if (script.custodian() != null) {
            return script.custodian();
        }
        if (script.fosters() != null) {
            return script.fosters();
        }
        if (script.guardians() != null && !script.guardians().isEmpty()) {
            return script.guardians().getFirst();
        }
        if (script.protectedFrom() != null) {
            return script.mother() == null ? script.key() : script.mother();
        }
        var parent = script.father() == null ? script.mother() : script.father();
        if (parent != null) {
            return parent;
        }
        return script.sex() == Sex.FEMALE
                        && script.spouse() != null
                        && person(script.spouse()).alive()
                ? script.spouse()
                : script.key();
    }

    private Person person(String key) {
        return Objects.requireNonNull(persons.get(key), "No persona " + key);
    }

    private int place(String key) {
        return Objects.requireNonNull(places.get(key), "No persona " + key);
    }

    private @Nullable String id(@Nullable String key) {
        return key == null ? null : person(key).emiratesId();
    }
}
