package ae.istibaq.osrati.growth;

import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Powers;
import ae.istibaq.core.people.Sex;
import ae.istibaq.core.proactivity.Journey;
import ae.istibaq.core.proactivity.Journeys;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which form a child has or will have next, and who is reminded of it: those who decide in the child's growth on that
 * day, so that who has lost custody hears no more.
 */
@Component
class GrowthPlans {

    /** Days before a last day on which the reminder of it leaves; the bundle says the same. */
    static final int CLOSING = 7;

    private static final int YOUNG_YEARS = 6;

    private final GrowthChildren children;
    private final GrowthAges ages;
    private final Questionnaires questionnaires;
    private final People people;
    private final Family family;
    private final Powers powers;
    private final Journeys journeys;
    private final Clock clock;

    GrowthPlans(
            GrowthChildren children,
            GrowthAges ages,
            Questionnaires questionnaires,
            People people,
            Family family,
            Powers powers,
            Journeys journeys,
            Clock clock) {
        this.children = children;
        this.ages = ages;
        this.questionnaires = questionnaires;
        this.people = people;
        this.family = family;
        this.powers = powers;
        this.journeys = journeys;
        this.clock = clock;
    }

    /** The window that is open or opens next; empty for one who has died, has outgrown all, or was never known. */
    Optional<Window> next(PersonId child) {
        LocalDate today = LocalDate.now(clock);
        LocalDate born = people.find(child)
                .filter(known -> known.aliveOn(today) && known.ageOn(today) < YOUNG_YEARS)
                .map(KnownPerson::birthDate)
                .orElse(null);
        GrowthChildren.Known known = children.find(child).orElse(null);
        if (born == null || known == null) {
            return Optional.empty();
        }
        List<Questionnaire> handedIn = questionnaires.of(child).stream()
                .filter(each -> each.handedIn() != null)
                .toList();
        int filled =
                handedIn.stream().mapToInt(each -> each.window().months()).max().orElse(0);
        LocalDate repeatOn = handedIn.stream()
                .findFirst()
                .map(Questionnaire::judgement)
                .map(Questionnaire.Judgement::repeatOn)
                .orElse(null);
        return ages.of(born, known.gestationalWeeks(), today).next(today, filled, repeatOn);
    }

    /** Sets days and receivers in the child's journey by what is known now, and when to look again. */
    @Transactional
    void plan(PersonId child) {
        Optional<Window> next = next(child);
        questionnaires.forgetUnfinished(child, next.orElse(null));
        journey(child).ifPresent(journey -> {
            setRoles(journey, child);
            next.ifPresentOrElse(window -> setDates(journey, window), () -> clearDates(journey));
        });
        LocalDate today = LocalDate.now(clock);
        children.lookAgain(
                child, next.flatMap(window -> nextLook(window, today)).orElse(null));
    }

    Optional<Journey> journey(PersonId child) {
        return journeys.about(child).stream()
                .filter(each -> each.begunBy().equals(GrowthBegun.class.getName()))
                .findFirst();
    }

    /** The day before each on which somebody is told something, and the one on which the window is over. */
    private static Optional<LocalDate> nextLook(Window window, LocalDate today) {
        return Stream.of(
                        window.opensOn().minusDays(1),
                        window.closesOn().minusDays(CLOSING + 1L),
                        window.closesOn().plusDays(1))
                .filter(day -> day.isAfter(today))
                .min(LocalDate::compareTo);
    }

    private void setDates(Journey journey, Window window) {
        journeys.learn(journey.id(), Growth.MONTHS, Integer.toString(window.months()));
        journeys.setDate(journey.id(), Growth.OPENS, window.opensOn());
        journeys.setDate(journey.id(), Growth.CLOSES, window.closesOn());
    }

    private void clearDates(Journey journey) {
        journeys.clearDate(journey.id(), Growth.OPENS);
        journeys.clearDate(journey.id(), Growth.CLOSES);
    }

    private void setRoles(Journey journey, PersonId child) {
        Map<Role, EmiratesId> deciding = deciding(child);
        for (Role role : List.of(Role.MOTHER, Role.FATHER, Role.GUARDIAN)) {
            EmiratesId person = deciding.get(role);
            if (!Objects.equals(person, journey.allRoles().get(role))) {
                journeys.setRole(journey.id(), role, person);
            }
        }
    }

    private Map<Role, EmiratesId> deciding(PersonId child) {
        List<PersonId> parents = family.toldParentsOf(child);
        Map<Role, EmiratesId> roles = new EnumMap<>(Role.class);
        for (EmiratesId person : powers.whoDecide(child, Matter.GROWTH, LocalDate.now(clock))) {
            PersonId key = people.idOf(person);
            Role role = parents.contains(key) ? parent(key) : Role.GUARDIAN;
            roles.putIfAbsent(role, person);
        }
        return roles;
    }

    /** Where no sex is told, the other parent's part is as good: both are asked in turn. */
    private Role parent(PersonId person) {
        return people.find(person)
                        .map(KnownPerson::sex)
                        .filter(sex -> sex == Sex.MALE)
                        .isPresent()
                ? Role.FATHER
                : Role.MOTHER;
    }
}
