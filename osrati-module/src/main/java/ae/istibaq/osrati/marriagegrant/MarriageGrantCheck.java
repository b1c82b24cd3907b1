package ae.istibaq.osrati.marriagegrant;

import static ae.istibaq.osrati.marriagegrant.MarriageGrantConditions.GROUP_WEDDING;
import static ae.istibaq.osrati.marriagegrant.MarriageGrantConditions.MARRIED_TO_ANOTHER;
import static ae.istibaq.osrati.marriagegrant.MarriageGrantConditions.PREVIOUS_GRANT;

import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.EligibilityCheck;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.osrati.employment.Income;
import ae.istibaq.osrati.marriage.CoupleFacts;
import ae.istibaq.osrati.marriagegrant.GrantMinistry.History;
import ae.istibaq.osrati.marriagegrant.GrantMinistry.PersonLookup;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds out from the registers alone whether a husband may have the marriage grant; the law is that of the contract's day. */
@Component
class MarriageGrantCheck implements EligibilityCheck {

    private static final String PURPOSE = "osrati.marriagegrant.purpose";

    private final CoupleFacts couple;
    private final Income income;
    private final GrantMinistry ministry;

    MarriageGrantCheck(CoupleFacts couple, Income income, Connectors connectors) {
        this.couple = couple;
        this.income = income;
        this.ministry = connectors.connect("mocd", GrantMinistry.class);
    }

    @Override
    public ServiceKey service() {
        return MarriageGrant.KEY;
    }

    @Override
    public Facts gather(Situation situation) {
        Facts facts = couple.gather(situation);
        income.gather(situation, facts, PURPOSE);
        return facts.ask("mocd", List.of(PREVIOUS_GRANT, GROUP_WEDDING, MARRIED_TO_ANOTHER), () -> {
            Answer<History> answer = Exchanges.about(
                    situation.person(),
                    PURPOSE,
                    situation.cause(),
                    () -> ministry.history(new PersonLookup(situation.person().digits())));
            Optional<History> history = Optional.ofNullable(answer.record());
            facts.known(PREVIOUS_GRANT, history.map(History::previousGrant), "mocd", answer.asOf())
                    .known(GROUP_WEDDING, history.map(History::groupWedding), "mocd", answer.asOf())
                    .known(MARRIED_TO_ANOTHER, history.map(History::marriedToAnother), "mocd", answer.asOf());
        });
    }

    @Override
    public List<Condition> conditions() {
        return MarriageGrantConditions.ALL;
    }

    @Override
    public LocalDate ruleDate(Situation situation, LocalDate today) {
        return situation.day("contractDate");
    }
}
