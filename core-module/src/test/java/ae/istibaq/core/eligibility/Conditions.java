package ae.istibaq.core.eligibility;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import ae.istibaq.core.parameters.Confidence;
import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** Tests conditions as a check does, with values of the law given by hand; for the tests of services. */
public final class Conditions {

    private Conditions() {}

    /** How a condition comes out. */
    public static Condition.Answer answer(Condition condition, Facts facts, Map<String, String> law, LocalDate today) {
        return test(condition, facts, law, today).answer();
    }

    /** What a check comes to when every condition is tested. */
    public static Verdict.Outcome outcome(
            Iterable<Condition> conditions, Facts facts, Map<String, String> law, LocalDate today) {
        return Verdict.outcomeOf(java.util.stream.StreamSupport.stream(conditions.spliterator(), false)
                .map(condition -> test(condition, facts, law, today))
                .toList());
    }

    static ConditionResult test(Condition condition, Facts facts, Map<String, String> law, LocalDate today) {
        Parameters parameters = mock();
        when(parameters.require(anyString(), any())).thenAnswer(asked -> {
            String key = asked.getArgument(0);
            String value = Objects.requireNonNull(law.get(key), () -> "The test gives no " + key);
            return new Parameter(key, value, "", LocalDate.EPOCH, null, "test", Confidence.A, null);
        });
        return condition.test(new Reading(facts, parameters, today, today));
    }
}
