package ae.istibaq.core.shared;

import org.jspecify.annotations.Nullable;

/**
 * A text an outside source gave in Arabic and English; the portal's own texts are message keys instead.
 *
 * @param ar may be absent where a register has no Arabic
 * @param en may be absent where a register has no English
 */
public record BilingualText(@Nullable String ar, @Nullable String en) {

    public BilingualText {
        if (ar == null && en == null) {
            throw new IllegalArgumentException("A text needs at least one language");
        }
    }

    /** The text in a language, or in the other one where that is missing. */
    public String in(Language language) {
        String wanted = language == Language.AR ? ar : en;
        String other = language == Language.AR ? en : ar;
        return wanted != null ? wanted : java.util.Objects.requireNonNull(other);
    }
}
