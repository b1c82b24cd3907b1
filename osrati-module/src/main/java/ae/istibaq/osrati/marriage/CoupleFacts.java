package ae.istibaq.osrati.marriage;

import static ae.istibaq.core.eligibility.FactKey.date;
import static ae.istibaq.core.eligibility.FactKey.flag;
import static ae.istibaq.core.eligibility.FactKey.name;
import static ae.istibaq.core.eligibility.FactKey.number;
import static ae.istibaq.core.eligibility.FactKey.text;

import ae.istibaq.core.eligibility.FactKey;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.Person;
import ae.istibaq.core.people.PersonUnknown;
import ae.istibaq.core.shared.BilingualText;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What the registers say of a contract and its two spouses, for every service that rests on a marriage. */
@Component
public class CoupleFacts {

    public static final FactKey<String> CONTRACT_NUMBER = text("osrati.marriage.fact.contract-number");
    public static final FactKey<LocalDate> CONTRACT_DATE = date("osrati.marriage.fact.contract-date");
    public static final FactKey<BilingualText> COURT = name("osrati.marriage.fact.court");
    public static final FactKey<BilingualText> HUSBAND_NAME = name("osrati.marriage.fact.husband-name");
    public static final FactKey<Boolean> HUSBAND_CITIZEN = flag("osrati.marriage.fact.husband-citizen");
    public static final FactKey<Integer> HUSBAND_AGE = number("osrati.marriage.fact.husband-age");
    public static final FactKey<BilingualText> WIFE_NAME = name("osrati.marriage.fact.wife-name");
    public static final FactKey<Boolean> WIFE_CITIZEN = flag("osrati.marriage.fact.wife-citizen");
    public static final FactKey<Integer> WIFE_AGE = number("osrati.marriage.fact.wife-age");

    private final People people;
    private final Contracts contracts;
    private final Clock clock;

    CoupleFacts(People people, Contracts contracts, Clock clock) {
        this.people = people;
        this.contracts = contracts;
        this.clock = clock;
    }

    /** Begins the facts of a case with the contract and both spouses; ages are those on the day of the contract. */
    public Facts gather(Situation situation) {
        Facts facts = new Facts();
        LocalDate day = situation.day("contractDate");
        Optional<Contracts.Contract> contract = contracts.find(situation.told("contractNumber"));
        contract.ifPresent(found -> facts.known(CONTRACT_NUMBER, found.number(), "moj", found.toldAt())
                .known(CONTRACT_DATE, found.date(), "moj", found.toldAt())
                .known(COURT, found.court(), "moj", found.toldAt()));
        facts.ask("icp", List.of(HUSBAND_NAME, HUSBAND_CITIZEN, HUSBAND_AGE), () -> {
            Optional<Person> husband = person(situation, "HUSBAND");
            Instant asOf = husband.map(Person::asOf).orElseGet(clock::instant);
            facts.known(HUSBAND_NAME, husband.map(Person::name), "icp", asOf)
                    .known(HUSBAND_CITIZEN, husband.map(Person::citizen), "icp", asOf)
                    .known(HUSBAND_AGE, husband.map(person -> person.ageOn(day)), "icp", asOf);
        });
        facts.ask("icp", List.of(WIFE_NAME, WIFE_CITIZEN, WIFE_AGE), () -> {
            Optional<Person> wife = person(situation, "WIFE");
            Instant asOf = wife.map(Person::asOf).orElseGet(clock::instant);
            facts.known(WIFE_NAME, wife.map(Person::name), "icp", asOf)
                    .known(WIFE_CITIZEN, wife.map(Person::citizen), "icp", asOf)
                    .known(WIFE_AGE, wife.map(person -> person.ageOn(day)), "icp", asOf);
        });
        return facts;
    }

    private Optional<Person> person(Situation situation, String role) {
        try {
            return Optional.of(people.lookUp(situation.role(role), situation.cause()));
        } catch (PersonUnknown notHeld) {
            return Optional.empty();
        }
    }
}
