package ae.istibaq.core.eligibility;

import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The facts and the law as one condition reads them; remembers what it read for the trace. */
public final class Reading {

    private final Facts facts;
    private final Parameters parameters;
    private final LocalDate ruleDate;
    private final LocalDate today;
    private final Map<String, Fact> factsRead = new LinkedHashMap<>();
    private final Map<String, ParameterRead> parametersRead = new LinkedHashMap<>();

    Reading(Facts facts, Parameters parameters, LocalDate ruleDate, LocalDate today) {
        this.facts = facts;
        this.parameters = parameters;
        this.ruleDate = ruleDate;
        this.today = today;
    }

    /** Thrown where a condition needs a fact that isn't known: its answer is neither yes nor no. */
    static final class FactMissing extends RuntimeException {

        private static final long serialVersionUID = 1L;

        FactMissing(String name) {
            super(name);
        }
    }

    /** The value of a fact; a condition that needs a missing one answers "not known". */
    public <T> T fact(FactKey<T> key) {
        Fact fact = facts.fact(key.name());
        if (fact == null) {
            throw new IllegalStateException("Nobody gathers the fact " + key.name());
        }
        factsRead.put(key.name(), fact);
        return facts.value(key).orElseThrow(() -> new FactMissing(key.name()));
    }

    /** The dated value that counts for this case. */
    public Parameter parameter(String key) {
        Parameter parameter = parameters.require(key, ruleDate);
        parametersRead.put(key, ParameterRead.of(parameter));
        return parameter;
    }

    /** The day the check is made. */
    public LocalDate today() {
        return today;
    }

    java.util.List<Fact> factsRead() {
        return java.util.List.copyOf(factsRead.values());
    }

    java.util.List<ParameterRead> parametersRead() {
        return java.util.List.copyOf(parametersRead.values());
    }
}
