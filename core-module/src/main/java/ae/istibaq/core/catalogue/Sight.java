package ae.istibaq.core.catalogue;

import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Powers;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may see a service's offer, check or application, and answer it: the powers in the matter the service belongs to. */
@Component
public class Sight {

    private final Services services;
    private final Powers powers;
    private final People people;
    private final Clock clock;

    Sight(Services services, Powers powers, People people, Clock clock) {
        this.services = services;
        this.powers = powers;
        this.people = people;
        this.clock = clock;
    }

    /**
     * What someone may or may not see.
     *
     * @param person to whom it was offered, or who applied
     * @param subject whose matter it is; null where it is the person's own
     */
    public record Whose(
            ServiceKey service, EmiratesId person, @Nullable PersonId subject) {}

    /**
     * Where to look for what someone may see; each finding is still asked about.
     *
     * @param persons whose own affairs may be among it
     * @param subjects keys of persons whose affairs may be among it
     */
    public record Reach(Set<String> persons, Set<UUID> subjects) {}

    /**
     * Whether someone may look. Who was offered something about another loses sight of it with the power over them; about
     * one who turned out never to have been, such as a birth that was annulled, it stays with whom it was offered to.
     */
    public boolean sees(EmiratesId who, Whose whose) {
        Matter matter = services.get(whose.service()).matter();
        boolean addressee = who.equals(whose.person());
        PersonId subject = other(whose);
        if (subject == null) {
            return addressee || (matter != null && powers.maySee(who, people.idOf(whose.person()), matter, today()));
        }
        return matter == null
                ? addressee && !powers.seenBy(who, subject, today()).isEmpty()
                : powers.maySee(who, subject, matter, today());
    }

    /** Whether someone may answer, pay and stop: the addressee, or a helper the addressee chose for the matter. */
    public boolean decides(EmiratesId who, Whose whose) {
        Matter matter = services.get(whose.service()).matter();
        PersonId subject = other(whose);
        if (who.equals(whose.person())) {
            return subject == null
                    || (matter == null
                            ? sees(who, whose)
                            : powers.mayAct(who, subject, matter, today()).decides());
        }
        return matter != null
                && powers.lent(
                                whose.person(),
                                who,
                                subject == null ? people.idOf(whose.person()) : subject,
                                matter,
                                today())
                        .decides();
    }

    private @Nullable PersonId other(Whose whose) {
        PersonId subject = whose.subject();
        return subject == null || people.find(subject).isEmpty() ? null : subject;
    }

    public Reach reach(EmiratesId who) {
        List<PersonId> near = powers.reach(who, today());
        Set<String> persons = new HashSet<>(Set.of(who.digits()));
        near.stream()
                .flatMap(person -> people.find(person).stream())
                .flatMap(person -> Optional.ofNullable(person.emiratesId()).stream())
                .forEach(number -> persons.add(number.digits()));
        return new Reach(persons, near.stream().map(PersonId::value).collect(Collectors.toSet()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
