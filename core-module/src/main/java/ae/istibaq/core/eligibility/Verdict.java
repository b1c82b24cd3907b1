package ae.istibaq.core.eligibility;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a check came to, with everything it saw, so that it can be explained years later.
 *
 * @param givenAt null until a first look at the registers ended
 */
public record Verdict(
        UUID id,
        ServiceKey service,
        Situation situation,
        Outcome outcome,
        LocalDate ruleDate,
        List<ConditionResult> conditions,
        List<Fact> facts,
        @Nullable Instant givenAt) {

    /** Entitled, not entitled, or not to be said while a register is silent. */
    public enum Outcome {
        ELIGIBLE,
        NOT_ELIGIBLE,
        PENDING
    }

    public EmiratesId person() {
        return situation.person();
    }

    /** The conditions that answered no. */
    public List<ConditionResult> notMet() {
        return conditions.stream()
                .filter(result -> result.answer() == Condition.Answer.NO)
                .toList();
    }

    /** Codes of the registers that have not answered. */
    public List<String> silentRegisters() {
        return facts.stream()
                .filter(fact -> fact.missing() == Fact.Missing.REGISTER_SILENT)
                .map(Fact::source)
                .distinct()
                .toList();
    }

    /** One no is a no whatever else is open; without a no, one open condition leaves the case pending. */
    static Outcome outcomeOf(List<ConditionResult> results) {
        if (results.stream().anyMatch(result -> result.answer() == Condition.Answer.NO)) {
            return Outcome.NOT_ELIGIBLE;
        }
        return results.stream().anyMatch(result -> result.answer() == Condition.Answer.NOT_KNOWN)
                ? Outcome.PENDING
                : Outcome.ELIGIBLE;
    }
}
