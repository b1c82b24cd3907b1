package ae.istibaq.basher.fees;

import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.shared.Aed;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Works out what a venture costs on a day: the price that is told, and the one to be charged. */
@Component
public class Tariffs {

    /** First day of values whose source bears no date. */
    private static final LocalDate UNDATED = LocalDate.of(1971, 12, 2);

    private static final String TAX = "basher.fees.value-added-tax";

    private final FeeRules rules;
    private final Parameters parameters;

    Tariffs(FeeRules rules, Parameters parameters) {
        this.rules = rules;
        this.parameters = parameters;
    }

    /** @param on a day of the Gulf */
    public Estimate estimate(Venture venture, LocalDate on) {
        BigDecimal tax = parameters.require(TAX, on).decimal();
        List<FeeRule> here = rules.in(venture.emirate());
        return new Estimate(
                on,
                here.stream()
                        .filter(rule -> rule.applies().to(venture))
                        .map(rule -> line(rule, venture, on, tax))
                        .toList(),
                here.stream()
                        .filter(rule -> rule.applies() == Applies.MAYBE)
                        .map(rule -> line(rule, venture, on, tax))
                        .toList(),
                venture.premises() == Premises.HOME ? null : venture.rent());
    }

    /** What an emirate asks of who renews too late; empty where our sources are silent. */
    public Optional<FeeLine> lateness(Venture venture, LocalDate on) {
        BigDecimal tax = parameters.require(TAX, on).decimal();
        return rules.in(venture.emirate()).stream()
                .filter(rule -> rule.applies() == Applies.LATE)
                .map(rule -> line(rule, venture, on, tax))
                .findFirst();
    }

    private FeeLine line(FeeRule rule, Venture venture, LocalDate on, BigDecimal tax) {
        Parameter value = parameters.find(rule.parameter(), on).orElseGet(() -> unheard(rule.parameter(), on));
        Optional<Aed> amount = value.known() ? rule.basis().amount(value.decimal(), venture, tax) : Optional.empty();
        return new FeeLine(
                rule.code(),
                rule.stage(),
                rule.authority(),
                "basher.fees.name." + rule.name(),
                amount.orElse(null),
                rule.basis().more(),
                "basher.fees.count." + rule.basis(),
                value.value(),
                value.sample(),
                value.source(),
                value.validFrom().equals(UNDATED) ? null : value.validFrom());
    }

    /** On a day before its first value a fee is unknown, not free. */
    private static Parameter unheard(String key, LocalDate on) {
        return new Parameter(key, null, "AED", on, null, "", ae.istibaq.core.parameters.Confidence.NONE, null);
    }
}
