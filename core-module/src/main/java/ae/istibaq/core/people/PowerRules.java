package ae.istibaq.core.people;

import static ae.istibaq.core.people.RelationKind.CUSTODIAN_OF;
import static ae.istibaq.core.people.RelationKind.FOSTERS;
import static ae.istibaq.core.people.RelationKind.GUARDIAN_OF;
import static ae.istibaq.core.people.RelationKind.PARENT_OF;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who holds which power over a person by ties alone.
 *
 * <p>Parents have every power; a guardian named by court comes before a parent who is none, and custody before a parent
 * without it. All of it ends at majority, but for a guardian named since then, and at death but for what must be
 * settled.
 */
@Component
class PowerRules {

    private final PowerLimits limits;

    PowerRules(PowerLimits limits) {
        this.limits = limits;
    }

    /**
     * A person's ties as the rules need them.
     *
     * @param ties to the person, in force on the day that counts, from those who are alive
     * @param barred whom an order keeps from the person
     * @param keptFromHome whom an order keeps from someone the person lives with
     */
    record Ties(List<Relation> ties, Set<PersonId> barred, Set<PersonId> keptFromHome) {}

    Map<PersonId, Map<Matter, Power>> holders(KnownPerson person, Ties about, LocalDate day) {
        LocalDate birthDate = person.birthDate();
        @Nullable LocalDate majority = birthDate == null ? null : limits.majority(birthDate, day);
        boolean adult = majority != null && !day.isBefore(majority);
        Set<PersonId> guardians = about.ties().stream()
                .filter(tie -> tie.kind() == GUARDIAN_OF)
                .filter(tie -> !adult || !tie.validFrom().isBefore(majority))
                .map(Relation::from)
                .collect(Collectors.toSet());
        Set<PersonId> custodians = adult ? Set.of() : holding(about, CUSTODIAN_OF);
        Map<PersonId, Set<Matter>> matters = new HashMap<>();
        guardians.forEach(holder -> add(matters, holder, limits.matters("guardian", day)));
        custodians.forEach(holder -> add(matters, holder, limits.matters("custodian", day)));
        if (!adult) {
            holding(about, FOSTERS).forEach(holder -> add(matters, holder, limits.matters("foster-parent", day)));
            holding(about, PARENT_OF)
                    .forEach(holder -> add(matters, holder, ofParent(holder, guardians, custodians, day)));
        }
        about.barred().forEach(matters::remove);
        about.keptFromHome().forEach(holder -> {
            if (matters.containsKey(holder)) {
                matters.get(holder).remove(Matter.CALENDAR);
            }
        });
        if (!person.aliveOn(day)) {
            matters.values().forEach(held -> held.retainAll(limits.matters("after-death", day)));
        }
        return powers(matters, about, day);
    }

    private Set<Matter> ofParent(PersonId parent, Set<PersonId> guardians, Set<PersonId> custodians, LocalDate day) {
        Set<Matter> matters = limits.matters("parent", day);
        if (!guardians.isEmpty() && !guardians.contains(parent)) {
            matters.retainAll(limits.matters("parent-beside-guardian", day));
        }
        if (!custodians.isEmpty() && !custodians.contains(parent)) {
            matters.retainAll(limits.matters("parent-without-custody", day));
        }
        return matters;
    }

    private Map<PersonId, Map<Matter, Power>> powers(Map<PersonId, Set<Matter>> matters, Ties about, LocalDate day) {
        Set<PersonId> jointly = about.ties().stream()
                .filter(tie -> tie.kind() == GUARDIAN_OF && tie.jointly())
                .map(Relation::from)
                .collect(Collectors.toSet());
        Set<Matter> together = limits.matters("both-guardians", day);
        Map<PersonId, Map<Matter, Power>> powers = new HashMap<>();
        matters.forEach((holder, held) -> {
            Map<Matter, Power> each = new EnumMap<>(Matter.class);
            held.forEach(matter -> each.put(
                    matter,
                    jointly.contains(holder) && together.contains(matter) ? Power.WITH_OTHER_GUARDIAN : Power.ALONE));
            if (!each.isEmpty()) {
                powers.put(holder, each);
            }
        });
        return powers;
    }

    /** What a living person may see and decide of their own. */
    Map<Matter, Power> own(KnownPerson person, LocalDate day) {
        LocalDate birthDate = person.birthDate();
        boolean minor = birthDate != null && day.isBefore(limits.majority(birthDate, day));
        Map<Matter, Power> powers = new EnumMap<>(Matter.class);
        if (person.aliveOn(day)) {
            Set<Matter> matters = minor ? limits.matters("minor", day) : EnumSet.allOf(Matter.class);
            matters.forEach(matter -> powers.put(matter, minor ? Power.SEE : Power.ALONE));
        }
        return powers;
    }

    private static Set<PersonId> holding(Ties about, RelationKind kind) {
        return about.ties().stream()
                .filter(tie -> tie.kind() == kind)
                .map(Relation::from)
                .collect(Collectors.toSet());
    }

    private static void add(Map<PersonId, Set<Matter>> matters, PersonId holder, Set<Matter> more) {
        matters.computeIfAbsent(holder, none -> EnumSet.noneOf(Matter.class)).addAll(more);
    }
}
