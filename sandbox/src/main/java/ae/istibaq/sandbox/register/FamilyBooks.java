package ae.istibaq.sandbox.register;

import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.agencies.References;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.Emirate;
import ae.istibaq.sandbox.world.Family;
import ae.istibaq.sandbox.world.Family.Relation;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Relatives;
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
public class FamilyBooks {

    private final People people;
    private final Relatives relatives;
    private final SandboxClock clock;
    private final Outbox outbox;

    FamilyBooks(People people, Relatives relatives, SandboxClock clock, Outbox outbox) {
        this.people = people;
        this.relatives = relatives;
        this.clock = clock;
        this.outbox = outbox;
    }

    /** Why a book is written anew. */
    public enum Cause {
        BIRTH,
        DIVORCE,
        DEATH,
        CORRECTION
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

    /** @param agencyReference of the application; none where the authority does it by itself */
    public record Rewriting(
            String familyBookNumber,
            Cause cause,
            @Nullable String agencyReference,
            @Nullable String reference) {}

    record Updated(
            String familyBookNumber,
            @Nullable String agencyReference,
            @Nullable String reference,
            Cause cause,
            LocalDate updatedOn,
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

    /**
     * Writes a book anew as the family is now, and the event that tells of it.
     *
     * @throws NoSuchEntry when there is no such book
     */
    public AgencyEvent rewrite(Rewriting rewriting) {
        var before = people.family(rewriting.familyBookNumber()).orElseThrow(NoSuchEntry::new);
        var after = new Family(
                before.bookNumber(), before.headEmiratesId(), before.issuedOn(), before.emirate(), membersNow(before));
        people.rewrite(after);
        var data = new Updated(
                after.bookNumber(),
                rewriting.agencyReference(),
                rewriting.reference(),
                rewriting.cause(),
                clock.today(),
                after.headEmiratesId(),
                after.emirate(),
                members(after));
        return outbox.write(EventType.FAMILY_BOOK_UPDATED, after.bookNumber(), data);
    }

    /** The head stays, dead or not; wives as he has them, or as he left them; children who are alive, new ones too. */
    private List<Family.Member> membersNow(Family before) {
        var head = people.find(before.headEmiratesId()).orElseThrow();
        var members = new ArrayList<Family.Member>();
        members.add(new Family.Member(head.emiratesId(), Relation.HEAD));
        if (head.sex() == Sex.MALE) {
            head.spouses().stream()
                    .filter(this::isAlive)
                    .forEach(wife -> members.add(new Family.Member(wife, Relation.WIFE)));
        }
        before.members().stream()
                .filter(member -> member.relation() == Relation.SON || member.relation() == Relation.DAUGHTER)
                .filter(member -> isAlive(member.emiratesId()))
                .forEach(members::add);
        relatives.childrenOf(head.emiratesId()).stream()
                .filter(child -> child.familyBook() == null && child.alive())
                .forEach(child -> members.add(new Family.Member(
                        child.emiratesId(), child.sex() == Sex.MALE ? Relation.SON : Relation.DAUGHTER)));
        return List.copyOf(members);
    }

    private boolean isAlive(String emiratesId) {
        return people.find(emiratesId).filter(Person::alive).isPresent();
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
