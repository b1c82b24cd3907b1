package ae.istibaq.osrati.newborn;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.EligibilityCheck;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.osrati.birth.ChildFacts;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Whose documents are issued at once: those of a living newborn who is a citizen (service page of Mabrouk Ma Yak: "newborn
 * Emirati"; that the father's citizenship decides, or the mother's where no father is known, no stored source says) and not
 * in the population register yet. The rest, such as the marriage of the parents, the authority looks up itself.
 */
@Component
class NewbornCheck implements EligibilityCheck {

    static final List<Condition> CONDITIONS = List.of(
            new Condition("osrati.newborn.condition.citizen", reading -> reading.fact(ChildFacts.PARENT_CITIZEN)),
            new Condition("osrati.newborn.condition.to-register", reading -> reading.fact(ChildFacts.TO_REGISTER)));

    private final ChildFacts child;

    NewbornCheck(ChildFacts child) {
        this.child = child;
    }

    @Override
    public ServiceKey service() {
        return Newborn.KEY;
    }

    @Override
    public Facts gather(Situation situation) {
        return child.gather(situation);
    }

    @Override
    public List<Condition> conditions() {
        return CONDITIONS;
    }

    /** The law of the day of birth counts. */
    @Override
    public LocalDate ruleDate(Situation situation, LocalDate today) {
        return situation.day("birthDate");
    }
}
