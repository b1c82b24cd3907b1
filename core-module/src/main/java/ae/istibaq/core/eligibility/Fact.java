package ae.istibaq.core.eligibility;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A fact with its source, or the reason why it is not known.
 *
 * @param name message key of its label
 * @param value null where not known
 * @param source code of the agency that holds it
 * @param asOf the moment the source said so; null where it didn't answer
 * @param missing why there is no value; null where there is one
 */
public record Fact(
        String name,
        @Nullable Written value,
        String source,
        @Nullable Instant asOf,
        @Nullable Missing missing) {

    /** Why a fact is not known. */
    public enum Missing {
        /** The register has not answered yet. */
        REGISTER_SILENT,
        /** The register answered and does not hold it. */
        NOT_HELD
    }

    public boolean known() {
        return value != null;
    }
}
