package ae.istibaq.core.eligibility;

import ae.istibaq.core.catalogue.ServiceKey;
import java.time.LocalDate;
import java.util.List;

/** How one service's entitlement is found: a bean of the service's room. */
public interface EligibilityCheck {

    ServiceKey service();

    /** Asks the registers; never inside a transaction, and never throws because one of them is silent. */
    Facts gather(Situation situation);

    /** The conditions, in the order a person would read them. */
    List<Condition> conditions();

    /**
     * The day whose law counts.
     *
     * @param today the day of the check, in the Gulf
     */
    LocalDate ruleDate(Situation situation, LocalDate today);
}
