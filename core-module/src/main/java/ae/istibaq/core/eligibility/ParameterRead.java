package ae.istibaq.core.eligibility;

import ae.istibaq.core.parameters.Parameter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The dated value a condition used, as it stood then.
 *
 * @param sample true where no agency has confirmed the figure
 */
public record ParameterRead(
        String key, @Nullable String value, String unit, LocalDate validFrom, String source, boolean sample) {

    static ParameterRead of(Parameter parameter) {
        return new ParameterRead(
                parameter.key(),
                parameter.value(),
                parameter.unit(),
                parameter.validFrom(),
                parameter.source(),
                parameter.sample());
    }
}
