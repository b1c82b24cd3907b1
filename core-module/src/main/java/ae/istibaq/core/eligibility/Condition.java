package ae.istibaq.core.eligibility;

import java.util.function.Predicate;

/**
 * One condition of the law, pure: it only reads facts and dated values.
 *
 * <p>Its texts follow from its id: {@code name}, {@code law} (the legal basis), {@code not-met} and {@code change} (what
 * would change the answer).
 *
 * @param id such as osrati.marriagegrant.condition.husband-age
 * @param met whether the condition is met
 */
public record Condition(String id, Predicate<Reading> met) {

    ConditionResult test(Reading reading) {
        Answer answer;
        try {
            answer = met.test(reading) ? Answer.YES : Answer.NO;
        } catch (Reading.FactMissing missing) {
            answer = Answer.NOT_KNOWN;
        }
        return new ConditionResult(id, answer, reading.factsRead(), reading.parametersRead());
    }

    /** The three answers. */
    public enum Answer {
        YES,
        NO,
        NOT_KNOWN
    }
}
