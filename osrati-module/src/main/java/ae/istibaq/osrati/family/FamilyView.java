package ae.istibaq.osrati.family;

import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Powers;
import ae.istibaq.core.people.Sex;
import ae.istibaq.core.people.Ward;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The family as one of its members sees it: husband or wives by name, and everyone of whom they may see something. */
@Component
class FamilyView {

    private static final int BABY = 24;

    private final Family family;
    private final People people;
    private final Powers powers;
    private final Clock clock;

    FamilyView(Family family, People people, Powers powers, Clock clock) {
        this.family = family;
        this.people = people;
        this.powers = powers;
        this.clock = clock;
    }

    /** The viewer first, then husband or wives, then those they may see, the eldest first. */
    List<Member> of(EmiratesId viewer, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        PersonId self = people.idOf(viewer);
        List<Ward> wards = powers.mayList(viewer, today);
        Set<PersonId> seen = wards.stream().map(Ward::person).collect(Collectors.toSet());
        Map<PersonId, String> ties = new LinkedHashMap<>();
        ties.put(self, "self");
        family.spousesOf(self, today).forEach(spouse -> ties.put(spouse, tieOfSpouse(spouse)));
        wards.forEach(ward -> ties.putIfAbsent(ward.person(), tie(self, ward.person(), today)));
        List<Member> members = new ArrayList<>();
        ties.forEach((person, tie) -> people.find(person)
                .map(known -> member(known, tie, seen.contains(person), locale, today))
                .ifPresent(members::add));
        return members;
    }

    Optional<Member> one(EmiratesId viewer, PersonId person, Locale locale) {
        LocalDate today = LocalDate.now(clock);
        PersonId self = people.idOf(viewer);
        PersonId key = people.keyOf(person);
        return people.find(key)
                .map(known -> member(known, key.equals(self) ? "self" : tie(self, key, today), true, locale, today));
    }

    private String tieOfSpouse(PersonId spouse) {
        return people.find(spouse)
                        .map(KnownPerson::sex)
                        .filter(sex -> sex == Sex.MALE)
                        .isPresent()
                ? "husband"
                : "wife";
    }

    private String tie(PersonId self, PersonId other, LocalDate today) {
        boolean male = people.find(other)
                .map(KnownPerson::sex)
                .filter(sex -> sex == Sex.MALE)
                .isPresent();
        if (family.toldParentsOf(other).contains(self)) {
            return male ? "son" : "daughter";
        }
        if (family.fosterParentsOf(other, today).contains(self)) {
            return "fostered";
        }
        return family.guardiansOf(other, today).contains(self)
                        || family.custodiansOf(other, today).contains(self)
                ? "ward"
                : "helped";
    }

    private static Member member(KnownPerson person, String tie, boolean open, Locale locale, LocalDate today) {
        @Nullable BilingualText name = person.name();
        @Nullable LocalDate born = person.birthDate();
        long months = born == null ? 0 : ChronoUnit.MONTHS.between(born, today);
        boolean alive = person.aliveOn(today);
        return new Member(
                person.id(),
                "osrati.family.tie." + tie,
                name == null ? null : name.in(Language.of(locale)),
                born,
                alive && born != null && months < BABY ? Math.max(0, months) : null,
                alive && born != null ? person.ageOn(today) : null,
                open);
    }
}
