package ae.istibaq.core.eligibility;

import ae.istibaq.core.agencies.AgencyUnavailable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the registers said for one case, in the order they were asked; a silent register leaves its facts missing. */
public final class Facts {

    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Map<String, Object> values = new LinkedHashMap<>();

    /** Adds a fact that a source holds. */
    public <T> Facts known(FactKey<T> key, T value, String source, Instant asOf) {
        facts.put(key.name(), new Fact(key.name(), Written.of(value), source, asOf, null));
        values.put(key.name(), value);
        return this;
    }

    /** Adds a fact, or that the source answered and does not hold it. */
    public <T> Facts known(FactKey<T> key, Optional<T> value, String source, Instant asOf) {
        if (value.isPresent()) {
            return known(key, value.get(), source, asOf);
        }
        facts.put(key.name(), new Fact(key.name(), null, source, asOf, Fact.Missing.NOT_HELD));
        values.remove(key.name());
        return this;
    }

    /**
     * Asks one register; where it doesn't answer, the facts it would have given are missing and the others still count.
     *
     * @param promised the facts this question brings
     */
    public Facts ask(String agency, List<FactKey<?>> promised, Runnable question) {
        try {
            question.run();
        } catch (AgencyUnavailable silent) {
            promised.stream()
                    .filter(key -> !facts.containsKey(key.name()))
                    .forEach(key -> facts.put(
                            key.name(), new Fact(key.name(), null, agency, null, Fact.Missing.REGISTER_SILENT)));
        }
        return this;
    }

    /** Every fact, known or missing. */
    public List<Fact> all() {
        return new ArrayList<>(facts.values());
    }

    @Nullable Fact fact(String name) {
        return facts.get(name);
    }

    /** The value of a fact; empty where it is missing. */
    public <T> Optional<T> value(FactKey<T> key) {
        return Optional.ofNullable(values.get(key.name())).map(key.type()::cast);
    }
}
