package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.world.Emirate;
import ae.istibaq.sandbox.world.Family;
import ae.istibaq.sandbox.world.Family.Relation;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Family books as the identity authority keeps and issues them. */
@Component
class FamilyBooks {

    private final People people;
    private final SandboxClock clock;

    FamilyBooks(People people, SandboxClock clock) {
        this.people = people;
        this.clock = clock;
    }

    record Member(
            String emiratesId,
            Relation relation,
            @Nullable String nameAr,
            String nameEn,
            LocalDate birthDate,
            Sex sex) {}

    record Book(
            String familyBookNumber,
            String headEmiratesId,
            LocalDate issuedOn,
            Emirate emirate,
            List<Member> members) {}

    record Issued(
            String agencyReference,
            String reference,
            String familyBookNumber,
            LocalDate issuedOn,
            String headEmiratesId,
            Emirate emirate,
            List<Member> members) {}

    /** The book the person stands in. */
    Optional<Book> of(Person person) {
        return Optional.ofNullable(person.familyBook())
                .flatMap(people::family)
                .filter(family -> !family.members().isEmpty())
                .map(family -> new Book(
                        family.bookNumber(),
                        family.headEmiratesId(),
                        family.issuedOn(),
                        family.emirate(),
                        members(family)));
    }

    /** Opens the applicant's book with all his wives, and his children from an earlier one. */
    Issued issue(Application application) {
        var head = people.find(application.applicant()).orElseThrow();
        var members = new ArrayList<Family.Member>();
        members.add(new Family.Member(head.emiratesId(), Relation.HEAD));
        head.spouses().forEach(wife -> members.add(new Family.Member(wife, Relation.WIFE)));
        Optional.ofNullable(head.familyBook())
                .flatMap(people::family)
                .filter(family -> family.headEmiratesId().equals(head.emiratesId()))
                .ifPresent(family -> family.members().stream()
                        .filter(member -> member.relation() == Relation.SON || member.relation() == Relation.DAUGHTER)
                        .forEach(members::add));
        var family = new Family(
                References.book(number -> people.family(number).isPresent()),
                head.emiratesId(),
                clock.today(),
                head.emirate(),
                List.copyOf(members));
        people.enter(family);
        return new Issued(
                application.agencyReference(),
                application.reference(),
                family.bookNumber(),
                family.issuedOn(),
                family.headEmiratesId(),
                family.emirate(),
                members(family));
    }

    private List<Member> members(Family family) {
        return family.members().stream()
                .map(member -> {
                    var person = people.find(member.emiratesId()).orElseThrow();
                    return new Member(
                            person.emiratesId(),
                            member.relation(),
                            person.nameAr(),
                            person.nameEn(),
                            person.birthDate(),
                            person.sex());
                })
                .toList();
    }
}
