package ae.istibaq.core.eligibility;

import ae.istibaq.core.catalogue.ServiceKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

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

    /**
     * The template by which a person hears that there is no entitlement; empty where nothing is said, because the service
     * was never a matter of that person.
     */
    default Optional<String> noticeOfNo(Verdict verdict) {
        return Optional.of(service().text("notice.not-eligible"));
    }

    /** What a customer may choose among, for a service that asks an open question; may ask registers. */
    default OpenChoices openChoices(Situation situation, LocalDate today) {
        return OpenChoices.NONE;
    }

    /**
     * The days among which a customer may choose, for a service that asks for days; may ask a register, and still answers
     * while that is silent.
     */
    default OpenDays openDays(Situation situation, LocalDate today) {
        return OpenDays.NONE;
    }
}
