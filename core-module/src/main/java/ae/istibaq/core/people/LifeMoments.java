package ae.istibaq.core.people;

import ae.istibaq.core.people.Moment.Kind;
import ae.istibaq.core.people.Moment.Standing;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the graph itself tells of a line of life: birth, marriages, coming of age, death. */
@Component
class LifeMoments implements Moments {

    private final Identities identities;
    private final Relations relations;
    private final PowerLimits limits;
    private final Powers powers;
    private final Clock clock;

    LifeMoments(Identities identities, Relations relations, PowerLimits limits, Powers powers, Clock clock) {
        this.identities = identities;
        this.relations = relations;
        this.limits = limits;
        this.powers = powers;
        this.clock = clock;
    }

    @Override
    public List<Moment> of(PersonId id, EmiratesId viewer) {
        LocalDate today = LocalDate.now(clock);
        List<Moment> moments = new ArrayList<>();
        identities.find(id).ifPresent(person -> {
            LocalDate born = person.birthDate();
            LocalDate died = person.diedOn();
            if (born != null) {
                moments.add(life(person, "born", born, today));
                LocalDate majority = limits.majority(born, today);
                if (died == null) {
                    moments.add(life(person, "of-age", majority, today));
                }
            }
            if (died != null) {
                moments.add(life(person, "died", died, today));
            }
            if (viewer.equals(person.emiratesId())) {
                moments.addAll(ofFamily(person, today));
            }
        });
        return moments;
    }

    /** Only one's own line tells of marriages and children: a father's other family is not a child's or a wife's to read. */
    private List<Moment> ofFamily(KnownPerson person, LocalDate today) {
        List<Moment> moments = new ArrayList<>();
        List<Relation> ties = new ArrayList<>(relations.from(person.id()));
        ties.addAll(relations.to(person.id()));
        ties.stream().filter(tie -> tie.kind() == RelationKind.SPOUSE).forEach(tie -> {
            PersonId other = tie.from().equals(person.id()) ? tie.to() : tie.from();
            moments.add(withName(life(person, "married", tie.validFrom(), today), other));
            LocalDate end = tie.validTo();
            if (end != null) {
                moments.add(withName(life(person, "divorced", end, today), other));
            }
        });
        ties.stream()
                .filter(tie ->
                        tie.kind() == RelationKind.PARENT_OF && tie.from().equals(person.id()))
                .forEach(tie -> moments.add(child(person, tie, today)));
        return moments;
    }

    private Moment life(KnownPerson person, String what, LocalDate day, LocalDate today) {
        return Moment.of(
                what + "-" + person.id() + "-" + day,
                "core.people.moment." + what,
                day,
                Kind.LIFE,
                day.isAfter(today) ? Standing.COMING : Standing.DONE,
                Matter.IDENTITY_DOCUMENTS);
    }

    /** A child over whom the parent has no power any more is not named: what parents see ends with it. */
    private Moment child(KnownPerson parent, Relation tie, LocalDate today) {
        Moment born = life(parent, "child", tie.validFrom(), today);
        EmiratesId number = parent.emiratesId();
        return number == null || powers.seenBy(number, tie.to(), today).isEmpty()
                ? about(born, tie.to(), null)
                : withName(born, tie.to());
    }

    private Moment withName(Moment moment, PersonId other) {
        return about(
                moment, other, identities.find(other).map(KnownPerson::name).orElse(null));
    }

    private static Moment about(Moment moment, PersonId other, @Nullable BilingualText name) {
        return new Moment(
                moment.id() + "-" + other,
                name == null ? moment.text() : moment.text() + "-named",
                name == null ? Map.of() : Map.of("name", name),
                moment.day(),
                null,
                moment.kind(),
                moment.standing(),
                moment.matter(),
                null,
                null);
    }
}
