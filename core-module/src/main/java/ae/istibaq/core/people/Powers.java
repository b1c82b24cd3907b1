package ae.istibaq.core.people;

import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who may see and decide what of whom on a day; the one answer every room asks for. It follows from the family as it is
 * that day and from helpers people chose, and ends the moment these do.
 */
@Service
public class Powers {

    private final Relations relations;
    private final Identities identities;
    private final Protections protections;
    private final Delegations delegations;
    private final PowerRules rules;

    Powers(
            Relations relations,
            Identities identities,
            Protections protections,
            Delegations delegations,
            PowerRules rules) {
        this.relations = relations;
        this.identities = identities;
        this.protections = protections;
        this.delegations = delegations;
        this.rules = rules;
    }

    /** How far someone may go in a matter of a person. */
    @Transactional(readOnly = true)
    public Power mayAct(EmiratesId who, PersonId forWhom, Matter matter, LocalDate day) {
        return of(who, forWhom, day).getOrDefault(matter, Power.NONE);
    }

    /** Whether someone may look at a matter of a person. */
    @Transactional(readOnly = true)
    public boolean maySee(EmiratesId who, PersonId whose, Matter matter, LocalDate day) {
        return mayAct(who, whose, matter, day).sees();
    }

    /** All someone may see of a person, by matter; empty where that is nothing. */
    @Transactional(readOnly = true)
    public Map<Matter, Power> seenBy(EmiratesId who, PersonId whose, LocalDate day) {
        return of(who, whose, day);
    }

    /**
     * Everyone of whom someone might see something, themself first: where to look, by one question to the database. What
     * is found there is still asked about.
     */
    @Transactional(readOnly = true)
    public List<PersonId> reach(EmiratesId who, LocalDate day) {
        return relations.reach(who, day);
    }

    /** Everyone of whom someone may see something, themself first. */
    @Transactional(readOnly = true)
    public List<Ward> mayList(EmiratesId who, LocalDate day) {
        List<Ward> wards = new ArrayList<>();
        reach(who, day).forEach(person -> {
            Map<Matter, Power> powers = of(who, person, day);
            if (!powers.isEmpty()) {
                wards.add(new Ward(person, powers));
            }
        });
        return wards;
    }

    /** Everyone with a number who decides a matter of a person, such as who must be told; helpers are not among them. */
    @Transactional(readOnly = true)
    public List<EmiratesId> whoDecide(PersonId person, Matter matter, LocalDate day) {
        PersonId now = identities.now(person);
        return direct(now, day).entrySet().stream()
                .filter(holder ->
                        holder.getValue().getOrDefault(matter, Power.NONE).decides())
                .flatMap(holder -> identities.find(holder.getKey()).stream())
                .flatMap(holder -> Optional.ofNullable(holder.emiratesId()).stream())
                .toList();
    }

    /** What one person has lent a helper in a matter of a person. */
    @Transactional(readOnly = true)
    public Power lent(EmiratesId giver, EmiratesId helper, PersonId forWhom, Matter matter, LocalDate day) {
        PersonId person = identities.now(forWhom);
        boolean given = delegations.heldBy(helper, day).stream()
                .anyMatch(delegation -> delegation.giver().equals(giver)
                        && delegation.matters().contains(matter)
                        && identities.now(delegation.subject()).equals(person));
        boolean kept = identities
                .byEmiratesId(helper)
                .filter(barred(person, day)::contains)
                .isPresent();
        return given && !kept ? direct(giver, person, day).getOrDefault(matter, Power.NONE) : Power.NONE;
    }

    /** What someone may do of their own right, without a helper's. */
    Map<Matter, Power> direct(EmiratesId who, PersonId forWhom, LocalDate day) {
        return identities
                .byEmiratesId(who)
                .map(holder -> direct(identities.now(forWhom), day).getOrDefault(holder, Map.of()))
                .orElse(Map.of());
    }

    private Map<Matter, Power> of(EmiratesId who, PersonId forWhom, LocalDate day) {
        PersonId person = identities.now(forWhom);
        Map<PersonId, Map<Matter, Power>> direct = direct(person, day);
        Map<Matter, Power> powers = new EnumMap<>(Matter.class);
        Optional<PersonId> self = identities.byEmiratesId(who);
        self.ifPresent(holder -> powers.putAll(direct.getOrDefault(holder, Map.of())));
        if (self.isPresent() && barred(person, day).contains(self.get())) {
            return powers;
        }
        for (Delegation delegation : delegations.heldBy(who, day)) {
            if (identities.now(delegation.subject()).equals(person)) {
                Map<Matter, Power> given = identities
                        .byEmiratesId(delegation.giver())
                        .map(giver -> direct.getOrDefault(giver, Map.of()))
                        .orElse(Map.of());
                delegation.matters().stream()
                        .filter(given::containsKey)
                        .forEach(matter -> powers.merge(matter, given.getOrDefault(matter, Power.NONE), Power::orMore));
            }
        }
        return powers;
    }

    /** Everyone's power over a person by ties, and the person's own. */
    private Map<PersonId, Map<Matter, Power>> direct(PersonId person, LocalDate day) {
        KnownPerson known = identities.find(person).orElse(null);
        if (known == null) {
            return Map.of();
        }
        LocalDate counts = dayOfTies(known, day);
        List<Relation> ties = relations.to(person).stream()
                .filter(tie -> tie.holdsOn(counts))
                .filter(tie -> identities
                        .find(tie.from())
                        .filter(holder -> holder.aliveOn(day))
                        .isPresent())
                .toList();
        Set<PersonId> keptFromHome = ties.stream()
                .map(Relation::from)
                .flatMap(holder -> protections.against(holder, day).stream())
                .collect(Collectors.toSet());
        Map<PersonId, Map<Matter, Power>> holders =
                new HashMap<>(rules.holders(known, new PowerRules.Ties(ties, barred(person, day), keptFromHome), day));
        Map<Matter, Power> own = rules.own(known, day);
        if (!own.isEmpty()) {
            holders.put(person, own);
        }
        return holders;
    }

    private Set<PersonId> barred(PersonId person, LocalDate day) {
        return protections.against(person, day);
    }

    /** What ties held at death decides who settles a dead person's affairs. */
    private static LocalDate dayOfTies(KnownPerson person, LocalDate day) {
        LocalDate died = person.diedOn();
        LocalDate born = person.birthDate();
        if (died == null || day.isBefore(died)) {
            return day;
        }
        LocalDate last = died.minusDays(1);
        return born != null && last.isBefore(born) ? born : last;
    }
}
