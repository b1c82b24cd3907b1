package ae.istibaq.sandbox.register;

import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.world.Marriage;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Relatives;
import ae.istibaq.sandbox.world.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The family of a person as the register answers it: who they are to one another, with those who ever had a charge. */
@Component
class FamilyRecords {

    private final People people;
    private final Relatives relatives;
    private final Relations relations;
    private final Protections protections;

    FamilyRecords(People people, Relatives relatives, Relations relations, Protections protections) {
        this.people = people;
        this.relatives = relatives;
        this.relations = relations;
        this.protections = protections;
    }

    /** As the contract writes a bond. */
    enum Kind {
        SPOUSE,
        PARENT_OF,
        GUARDIAN_OF,
        CUSTODIAN_OF,
        FOSTERS
    }

    record Member(
            String emiratesId,
            String unifiedNumber,
            @Nullable String nameAr,
            String nameEn,
            LocalDate birthDate,
            Sex sex,
            String nationality,
            @Nullable LocalDate diedOn,
            boolean ofDetermination) {

        static Member of(Person person) {
            return new Member(
                    person.emiratesId(),
                    person.unifiedNumber(),
                    person.nameAr(),
                    person.nameEn(),
                    person.birthDate(),
                    person.sex(),
                    person.nationality(),
                    person.diedOn(),
                    person.ofDetermination());
        }
    }

    /** @param fromEmiratesId of spouses the husband */
    record Bond(
            Kind kind,
            String fromEmiratesId,
            String toEmiratesId,
            LocalDate validFrom,
            @Nullable LocalDate validTo,
            boolean jointly,
            @Nullable String relationNumber) {}

    /** @param againstEmiratesId null where the order names nobody */
    record Protection(
            String orderNumber,
            List<String> protectedEmiratesIds,
            @Nullable String againstEmiratesId,
            LocalDate from,
            @Nullable LocalDate until) {

        /** Newborns without a number are left out: the register's answers name people by it alone. */
        static Optional<Protection> of(Protections.Order order) {
            var ids = order.protectedPersons().stream()
                    .flatMap(person -> Optional.ofNullable(person.emiratesId()).stream())
                    .toList();
            var against = order.against();
            return ids.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Protection(
                            order.orderNumber(),
                            ids,
                            against == null ? null : against.emiratesId(),
                            order.from(),
                            order.until()));
        }
    }

    record FamilyRecord(List<Member> persons, List<Bond> relations, List<Protection> protections) {}

    /** Spouses, children, parents, guardians and wards of the person, and whoever else is bound to the children. */
    FamilyRecord of(Person person) {
        var bonds = new LinkedHashSet<Bond>();
        marriages(person, bonds);
        parents(person, bonds);
        charges(person, bonds);
        for (var child : childrenAndWards(person)) {
            parents(child, bonds);
            charges(child, bonds);
        }
        var ids = new LinkedHashSet<String>();
        ids.add(person.emiratesId());
        bonds.forEach(bond -> {
            ids.add(bond.fromEmiratesId());
            ids.add(bond.toEmiratesId());
        });
        var members = ids.stream()
                .flatMap(id -> people.find(id).stream())
                .map(Member::of)
                .toList();
        var orders = protections.about(ids).stream()
                .flatMap(order -> Protection.of(order).stream())
                .toList();
        return new FamilyRecord(members, List.copyOf(bonds), orders);
    }

    private List<Person> childrenAndWards(Person person) {
        var wards = relations.about(PersonRef.of(person.emiratesId())).stream()
                .filter(relation -> relation.holderEmiratesId().equals(person.emiratesId()))
                .flatMap(relation -> registered(relation.child()).stream());
        var children = new ArrayList<>(relatives.childrenOf(person.emiratesId()));
        wards.forEach(children::add);
        return children;
    }

    private void marriages(Person person, Set<Bond> bonds) {
        for (Marriage marriage : relatives.marriagesOf(person.emiratesId())) {
            bonds.add(new Bond(
                    Kind.SPOUSE, marriage.husband(), marriage.wife(), marriage.from(), marriage.until(), false, null));
        }
    }

    private static void parents(Person child, Set<Bond> bonds) {
        Stream.of(child.father(), child.mother()).forEach(parent -> {
            if (parent != null) {
                bonds.add(new Bond(Kind.PARENT_OF, parent, child.emiratesId(), child.birthDate(), null, false, null));
            }
        });
    }

    private void charges(Person person, Set<Bond> bonds) {
        for (var relation : relations.about(PersonRef.of(person.emiratesId()))) {
            if (relation.annulled()) {
                continue;
            }
            registered(relation.child())
                    .ifPresent(child -> bonds.add(new Bond(
                            Kind.valueOf(relation.kind().name()),
                            relation.holderEmiratesId(),
                            child.emiratesId(),
                            relation.from(),
                            relation.to(),
                            relation.jointly(),
                            relation.relationNumber())));
        }
    }

    private Optional<Person> registered(PersonRef child) {
        return Optional.ofNullable(child.emiratesId()).flatMap(people::find);
    }
}
