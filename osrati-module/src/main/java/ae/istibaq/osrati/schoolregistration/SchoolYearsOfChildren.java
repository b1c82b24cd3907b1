package ae.istibaq.osrati.schoolregistration;

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
import ae.istibaq.osrati.school.SchoolAges;
import ae.istibaq.osrati.school.SchoolYear;
import ae.istibaq.osrati.schoolregistration.SchoolChildren.Child;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Says of a child and a window that the school year lies ahead, that it reads otherwise now, or that it does not. */
@Component
class SchoolYearsOfChildren {

    private static final String BUNDLE = "osrati.school";

    private final SchoolAges ages;
    private final SchoolPlaces places;
    private final Journeys journeys;
    private final Powers powers;
    private final Family family;
    private final People people;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    SchoolYearsOfChildren(
            SchoolAges ages,
            SchoolPlaces places,
            Journeys journeys,
            Powers powers,
            Family family,
            People people,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.ages = ages;
        this.places = places;
        this.journeys = journeys;
        this.powers = powers;
        this.family = family;
        this.people = people;
        this.publisher = publisher;
        this.clock = clock;
    }

    /**
     * Looks at a child with a window's eyes; joins the caller's transaction.
     *
     * @param cause what is told of now: the window, or the child
     */
    void look(Child child, SchoolWindow window, UUID cause) {
        String matter = SchoolYearAhead.matterOf(window.schoolYear(), child.id());
        Optional<Journey> begun = journeys.find(BUNDLE, matter);
        boolean ofAge = !ages.gradesOf(child.bornOn(), SchoolYear.of(window.schoolYear()))
                        .isEmpty()
                && lives(child.id());
        if (!ofAge) {
            begun.ifPresent(journey -> publisher.publishEvent(new SchoolYearGone(cause, matter)));
            return;
        }
        if (begun.isEmpty() && places.isPlaced(child.id())) {
            return;
        }
        SchoolYearAhead ahead = new SchoolYearAhead(cause, child.id(), child.bornOn(), window, whoDecide(child.id()));
        if (begun.isEmpty()) {
            publisher.publishEvent(ahead);
        } else if (!begun.get().told().equals(ahead.about())) {
            publisher.publishEvent(new SchoolYearChanged(ahead));
        }
    }

    /** There is no such child. */
    void gone(PersonId child, List<SchoolWindow> windows, UUID cause) {
        windows.forEach(window -> publisher.publishEvent(
                new SchoolYearGone(cause, SchoolYearAhead.matterOf(window.schoolYear(), child))));
    }

    private boolean lives(PersonId child) {
        return people.find(child)
                .filter(found -> found.aliveOn(LocalDate.now(clock)))
                .isPresent();
    }

    /** As it is when the window is announced, since parents may have parted or a court named another since the birth. */
    private Map<Role, EmiratesId> whoDecide(PersonId child) {
        LocalDate today = LocalDate.now(clock);
        List<EmiratesId> parents = family.parentsOf(child, today).stream()
                .flatMap(parent -> people.find(parent).map(KnownPerson::emiratesId).stream())
                .toList();
        Map<Role, EmiratesId> roles = new EnumMap<>(Role.class);
        powers.whoDecide(child, Matter.SCHOOL, today)
                .forEach(
                        person -> roles.putIfAbsent(parents.contains(person) ? parent(person) : Role.GUARDIAN, person));
        return roles;
    }

    private Role parent(EmiratesId person) {
        return people.find(person)
                        .map(KnownPerson::sex)
                        .filter(Sex.MALE::equals)
                        .isPresent()
                ? Role.FATHER
                : Role.MOTHER;
    }
}
