package ae.istibaq.core.eligibility;

import java.util.List;

/**
 * How one condition came out and what it saw.
 *
 * @param id of the condition
 * @param facts it read, with source and date
 * @param parameters it read, with source and validity
 */
public record ConditionResult(String id, Condition.Answer answer, List<Fact> facts, List<ParameterRead> parameters) {}
