package ae.istibaq.core.verification;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed of a paper; kept as typed, so that nothing is lost.
 *
 * @param reference its number, or what its QR code says
 * @param paper key of its kind; empty where the number says enough
 * @param place code of where it is from; empty in the same way
 */
record VerifyForm(String reference, String paper, String place) {

    static final VerifyForm EMPTY = new VerifyForm(null, null, null);

    /** Who types more than this has not typed a number, and the page stays light. */
    private static final int KEPT = 2_000;

    VerifyForm(@Nullable String reference, @Nullable String paper, @Nullable String place) {
        this.reference = shortened(Objects.requireNonNullElse(reference, ""));
        this.paper = Objects.requireNonNullElse(paper, "");
        this.place = Objects.requireNonNullElse(place, "");
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= KEPT
                ? text
                : text.substring(0, text.offsetByCodePoints(0, KEPT));
    }

    /** Without what was typed, so that no log shows it. */
    @Override
    public String toString() {
        return "VerifyForm[]";
    }
}
