package ae.istibaq.osrati.familybookupdate;

import static ae.istibaq.core.eligibility.FactKey.flag;

import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.EligibilityCheck;
import ae.istibaq.core.eligibility.FactKey;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.familybookupdate.FamilyBooks.Book;
import ae.istibaq.osrati.familybookupdate.FamilyBooks.PersonLookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Whether there is a book to write anew (service page of the authority, code 377-09-001-000: divorce and death are reasons): the
 * person heads one, and who has left the family stands in it still.
 */
@Component
class FamilyBookUpdateCheck implements EligibilityCheck {

    private static final String PURPOSE = "osrati.familybookupdate.purpose";
    private static final FactKey<Boolean> HEADS = flag("osrati.familybookupdate.fact.heads");
    private static final FactKey<Boolean> NAMED = flag("osrati.familybookupdate.fact.named");

    private static final List<Condition> CONDITIONS = List.of(
            new Condition("osrati.familybookupdate.condition.head", reading -> reading.fact(HEADS)),
            new Condition("osrati.familybookupdate.condition.outdated", reading -> reading.fact(NAMED)));

    private final FamilyBooks authority;
    private final People people;

    FamilyBookUpdateCheck(Connectors connectors, People people) {
        this.authority = connectors.connect("icp", FamilyBooks.class);
        this.people = people;
    }

    @Override
    public ServiceKey service() {
        return FamilyBookUpdate.KEY;
    }

    @Override
    public Facts gather(Situation situation) {
        Facts facts = new Facts();
        return facts.ask("icp", List.of(HEADS, NAMED), () -> {
            String person = situation.person().digits();
            Answer<Book> answer = Exchanges.about(
                    situation.person(), PURPOSE, situation.cause(), () -> authority.book(new PersonLookup(person)));
            Optional<Book> book = Optional.ofNullable(answer.record());
            String left = numberOf(situation.told(FamilyParted.LEFT));
            facts.known(
                            HEADS,
                            book.filter(found -> found.headEmiratesId().equals(person))
                                    .isPresent(),
                            "icp",
                            answer.asOf())
                    .known(
                            NAMED,
                            book.filter(found -> found.members().stream()
                                            .anyMatch(member ->
                                                    member.emiratesId().equals(left)))
                                    .isPresent(),
                            "icp",
                            answer.asOf());
        });
    }

    private String numberOf(String person) {
        return people.find(new PersonId(UUID.fromString(person)))
                .map(KnownPerson::emiratesId)
                .map(EmiratesId::digits)
                .orElse("");
    }

    @Override
    public List<Condition> conditions() {
        return CONDITIONS;
    }

    @Override
    public LocalDate ruleDate(Situation situation, LocalDate today) {
        return today;
    }

    /** Who has no such book is not troubled with that. */
    @Override
    public Optional<String> noticeOfNo(Verdict verdict) {
        return Optional.empty();
    }
}
