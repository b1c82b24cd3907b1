package ae.istibaq.osrati.familybook;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.EligibilityCheck;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.osrati.marriage.CoupleFacts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Who may have a family book on marriage: a citizen whose marriage is registered (service page of the authority, code
 * 377-09-001-000: "on marriage").
 */
@Component
class FamilyBookCheck implements EligibilityCheck {

    private static final List<Condition> CONDITIONS = List.of(
            new Condition("osrati.familybook.condition.citizen", reading -> reading.fact(CoupleFacts.HUSBAND_CITIZEN)),
            new Condition(
                    "osrati.familybook.condition.married",
                    reading -> !reading.fact(CoupleFacts.CONTRACT_DATE).isAfter(reading.today())));

    private final CoupleFacts couple;

    FamilyBookCheck(CoupleFacts couple) {
        this.couple = couple;
    }

    @Override
    public ServiceKey service() {
        return FamilyBook.KEY;
    }

    @Override
    public Facts gather(Situation situation) {
        return couple.gather(situation);
    }

    @Override
    public List<Condition> conditions() {
        return CONDITIONS;
    }

    @Override
    public LocalDate ruleDate(Situation situation, LocalDate today) {
        return today;
    }
}
