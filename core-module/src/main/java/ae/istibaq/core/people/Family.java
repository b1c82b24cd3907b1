package ae.istibaq.core.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who is whose husband, wife, father, mother, guardian, custodian or foster parent on a day.
 *
 * <p>What was told is only ever added to, ends and annulments included, and what holds follows from all of it. So the
 * order in which events arrive does not change the end. Questions name people who are alive on the day asked about.
 */
@Service
public class Family {

    private final Relations relations;
    private final Identities identities;

    Family(Relations relations, Identities identities) {
        this.relations = relations;
        this.identities = identities;
    }

    /** Ties two persons; telling it again by the same cause changes nothing. */
    @Transactional
    public void relate(Tie tie, Told told) {
        relate(tie, false, told);
    }

    void relate(Tie tie, boolean lookedUp, Told told) {
        PersonId one = identities.now(tie.from());
        PersonId other = identities.now(tie.to());
        // Rectified numbers have married people to themselves before.
        if (!one.equals(other)) {
            relations.add(tie.between(one, other), lookedUp, told);
        }
    }

    /**
     * Takes back what was told of a register's entry before, since the whole entry is told anew, and keeps who tells it
     * now.
     *
     * @return the event that told it before; empty where it is told for the first time
     */
    @Transactional
    public Optional<UUID> tellAnew(String number, Told told) {
        Optional<UUID> before = relations.entry(told.source(), number).filter(former -> !former.equals(told.cause()));
        before.ifPresent(former -> relations.annul(former, told.cause()));
        relations.keepEntry(number, told);
        return before;
    }

    /** Whether nothing has told a register's entry yet. */
    boolean isNew(String number, String source) {
        return relations.entry(source, number).isEmpty();
    }

    /**
     * Ends a tie, also one that will only be told later.
     *
     * @param day first day on which it no longer holds
     */
    @Transactional
    public void end(PersonId from, RelationKind kind, PersonId to, LocalDate day, Told told) {
        relations.addEnd(identities.now(from), identities.now(to), kind, day, told);
    }

    /**
     * Makes everything a cause told of persons count no more: ties, ends, births, deaths, places; also what it may still
     * tell.
     *
     * @param by the event that annuls or corrects it
     */
    @Transactional
    public void annul(UUID cause, UUID by) {
        relations.annul(cause, by);
    }

    /** Husband or wives. */
    public List<PersonId> spousesOf(PersonId person, LocalDate day) {
        PersonId now = identities.now(person);
        return Stream.concat(
                        relations.among(now, true, RelationKind.SPOUSE, day).stream()
                                .map(Relation::to),
                        relations.among(now, false, RelationKind.SPOUSE, day).stream()
                                .map(Relation::from))
                .distinct()
                .toList();
    }

    public List<PersonId> childrenOf(PersonId parent, LocalDate day) {
        return ends(parent, true, RelationKind.PARENT_OF, day, Relation::to);
    }

    public List<PersonId> parentsOf(PersonId child, LocalDate day) {
        return ends(child, false, RelationKind.PARENT_OF, day, Relation::from);
    }

    /** Father and mother as told, alive or not. */
    public List<PersonId> toldParentsOf(PersonId child) {
        return relations.to(identities.now(child)).stream()
                .filter(tie -> tie.kind() == RelationKind.PARENT_OF)
                .map(Relation::from)
                .distinct()
                .toList();
    }

    public List<PersonId> guardiansOf(PersonId person, LocalDate day) {
        return ends(person, false, RelationKind.GUARDIAN_OF, day, Relation::from);
    }

    public List<PersonId> custodiansOf(PersonId child, LocalDate day) {
        return ends(child, false, RelationKind.CUSTODIAN_OF, day, Relation::from);
    }

    /** Those with whom a child lives whose parents can't be found or can't care. */
    public List<PersonId> fosterParentsOf(PersonId child, LocalDate day) {
        return ends(child, false, RelationKind.FOSTERS, day, Relation::from);
    }

    private List<PersonId> ends(
            PersonId person, boolean outwards, RelationKind kind, LocalDate day, Function<Relation, PersonId> other) {
        return relations.among(identities.now(person), outwards, kind, day).stream()
                .map(other)
                .distinct()
                .toList();
    }
}
