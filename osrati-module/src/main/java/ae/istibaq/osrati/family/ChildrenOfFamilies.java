package ae.istibaq.osrati.family;

import static java.nio.charset.StandardCharsets.UTF_8;

import ae.istibaq.core.people.Family;
import ae.istibaq.core.people.FamilyTold;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Sex;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Says of each child the register tells that it is known now, so that bundles give it its calendar, the first child of
 * an old account and the next alike. Those whose birth was notified have theirs from the birth.
 */
@Component
class ChildrenOfFamilies {

    private static final int CHILDHOOD = 18;

    private final Family family;
    private final People people;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    ChildrenOfFamilies(Family family, People people, ApplicationEventPublisher publisher, Clock clock) {
        this.family = family;
        this.people = people;
        this.publisher = publisher;
        this.clock = clock;
    }

    @EventListener
    void on(FamilyTold told) {
        LocalDate today = LocalDate.now(clock);
        family.childrenOf(told.person(), today).stream()
                .flatMap(child -> people.find(child).stream())
                .filter(child -> child.notificationNumber() == null)
                .filter(child -> child.ageOn(today) < CHILDHOOD)
                .forEach(child -> known(child, today));
    }

    private void known(KnownPerson child, LocalDate today) {
        @Nullable LocalDate born = child.birthDate();
        if (born != null) {
            // The same whoever's family is asked for, so that a journey begins once.
            UUID cause = UUID.nameUUIDFromBytes(("child " + child.id()).getBytes(UTF_8));
            publisher.publishEvent(new ChildKnown(cause, child.id(), born, roles(child.id(), today)));
        }
    }

    private Map<Role, EmiratesId> roles(PersonId child, LocalDate today) {
        Map<Role, EmiratesId> roles = new EnumMap<>(Role.class);
        family.parentsOf(child, today)
                .forEach(parent -> people.find(parent)
                        .ifPresent(found ->
                                put(roles, found.sex() == Sex.MALE ? Role.FATHER : Role.MOTHER, List.of(found))));
        put(
                roles,
                Role.GUARDIAN,
                family.guardiansOf(child, today).stream()
                        .flatMap(guardian -> people.find(guardian).stream())
                        .toList());
        return roles;
    }

    private static void put(Map<Role, EmiratesId> roles, Role role, List<KnownPerson> persons) {
        persons.stream().findFirst().ifPresent(person -> {
            EmiratesId number = person.emiratesId();
            if (number != null) {
                roles.putIfAbsent(role, number);
            }
        });
    }
}
