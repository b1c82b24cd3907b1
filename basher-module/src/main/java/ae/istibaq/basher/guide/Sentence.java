package ae.istibaq.basher.guide;

import ae.istibaq.core.parameters.Parameter;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something the guide says, to be put into words by the page.
 *
 * @param key message key
 * @param values what fills its places, in their order; numbers where they count
 * @param source who told the figure in it; null where there is none
 * @param sample whether that figure is unconfirmed
 */
public record Sentence(
        String key, List<Object> values, @Nullable String source, boolean sample) {

    static Sentence of(String key, Object... values) {
        return new Sentence(key, Arrays.asList(values), null, false);
    }

    /** A sentence whose first place is a dated number. */
    static Sentence of(String key, Parameter figure) {
        return new Sentence(key, List.of(figure.number()), figure.source(), figure.sample());
    }

    /** As a template wants them. */
    public Object[] places() {
        return values.toArray();
    }
}
