package ae.istibaq.osrati.awareness;

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
import ae.istibaq.osrati.marriage.MarriageContractRegistered;
import ae.istibaq.osrati.pregnancy.PregnancyConfirmed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Where somebody stands in the stages of life of a person: their own weddings and pregnancies, or a child's first years.
 * A stage that has ended, or in which somebody has no part any more, is none; and of a pregnancy nothing is left once the
 * child is born.
 */
@Component
class Phases {

    private static final int PREGNANCY_DAYS = 280;

    private final Journeys journeys;
    private final Family family;
    private final People people;
    private final Powers powers;
    private final Clock clock;

    Phases(Journeys journeys, Family family, People people, Powers powers, Clock clock) {
        this.journeys = journeys;
        this.family = family;
        this.people = people;
        this.powers = powers;
        this.clock = clock;
    }

    /**
     * One stage, and how far in it somebody is.
     *
     * @param days since the anchor
     * @param journey null where it belongs to none
     * @param subject whose matter it is; null where it is the reader's own
     */
    record Phase(
            Anchor anchor,
            long days,
            Role reader,
            @Nullable UUID journey,
            @Nullable PersonId subject) {}

    /** The phases of a person as the viewer has a part in them. */
    List<Phase> of(PersonId person, EmiratesId viewer) {
        PersonId key = people.keyOf(person);
        return key.equals(people.idOf(viewer))
                ? own(key, viewer)
                : ofChild(key, viewer).stream().toList();
    }

    private List<Phase> own(PersonId self, EmiratesId viewer) {
        return journeys.of(viewer).stream()
                .filter(journey -> journey.endings().isEmpty())
                .flatMap(journey -> own(self, viewer, journey))
                .toList();
    }

    private Stream<Phase> own(PersonId self, EmiratesId viewer, Journey journey) {
        Optional<Role> role = journey.roles().entrySet().stream()
                .filter(part -> part.getValue().equals(viewer))
                .map(Map.Entry::getKey)
                .findFirst();
        if (role.isEmpty()) {
            return Stream.empty();
        }
        if (journey.begunBy().equals(MarriageContractRegistered.class.getName())) {
            return journey
                    .day("contractDate")
                    .map(day -> new Phase(Anchor.WEDDING, since(day), role.get(), journey.id(), null))
                    .stream();
        }
        if (journey.begunBy().equals(PregnancyConfirmed.class.getName())) {
            return journey
                    .day("dueDate")
                    .map(due -> due.minusDays(PREGNANCY_DAYS))
                    .filter(begin -> !hasGivenBirthSince(self, begin))
                    .map(begin -> new Phase(Anchor.PREGNANCY, since(begin), role.get(), journey.id(), null))
                    .stream();
        }
        return Stream.empty();
    }

    private boolean hasGivenBirthSince(PersonId mother, LocalDate begin) {
        return family.childrenOf(mother, LocalDate.now(clock)).stream()
                .flatMap(child -> people.find(child).stream())
                .map(KnownPerson::birthDate)
                .anyMatch(born -> born != null && born.isAfter(begin));
    }

    private Optional<Phase> ofChild(PersonId child, EmiratesId viewer) {
        LocalDate today = LocalDate.now(clock);
        return people.find(child)
                .filter(known -> known.aliveOn(today))
                .filter(known -> powers.maySee(viewer, child, Matter.GROWTH, today))
                .flatMap(known -> Optional.ofNullable(known.birthDate()))
                .map(born -> new Phase(Anchor.BIRTH, since(born), part(child, viewer), null, child));
    }

    private Role part(PersonId child, EmiratesId viewer) {
        PersonId self = people.idOf(viewer);
        if (!family.toldParentsOf(child).contains(self)) {
            return Role.GUARDIAN;
        }
        return people.find(self)
                        .map(KnownPerson::sex)
                        .filter(sex -> sex == Sex.MALE)
                        .isPresent()
                ? Role.FATHER
                : Role.MOTHER;
    }

    private long since(LocalDate day) {
        return ChronoUnit.DAYS.between(day, LocalDate.now(clock));
    }
}
