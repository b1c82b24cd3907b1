package ae.istibaq.basher.fees;

import ae.istibaq.core.shared.Aed;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One fee of an estimate.
 *
 * @param authority code of the agency that takes it
 * @param nameKey message key of what it is for
 * @param amount what is counted; null where it is not known
 * @param more whether it may come to more than that
 * @param countKey message key of how it is counted, with {@code rate} in its place
 * @param rate its dated value as it is written; null where nobody has told it
 * @param sample whether the figure is unconfirmed: old, of a third party
 * @param source who told it, or where it was looked for in vain
 * @param since first day of the value; null where its source bears no date
 */
public record FeeLine(
        String code,
        Stage stage,
        String authority,
        String nameKey,
        @Nullable Aed amount,
        boolean more,
        String countKey,
        @Nullable String rate,
        boolean sample,
        String source,
        @Nullable LocalDate since) {

    private static final String IN_VAIN = "no tariff found";

    /** Whether it was looked for and nobody has published it, which pages say in their own words. */
    public boolean unpublished() {
        return amount == null && source.equals(IN_VAIN);
    }

    public boolean known() {
        return amount != null;
    }

    /** Whether the figure is shown as one that no agency has confirmed. */
    public boolean shownAsSample() {
        return rate != null && sample;
    }
}
