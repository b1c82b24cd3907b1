package ae.istibaq.basher.isic;

import ae.istibaq.core.shared.BilingualText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the classification.
 *
 * @param code a letter for a section, two digits for a division, three for a group, four for a class
 * @param above what it belongs to; null for a section
 * @param below what it divides into, in the order of the classification; empty for a class
 */
public record Activity(
        String code,
        Level level,
        BilingualText title,
        @Nullable String above,
        List<String> below) {

    /** How fine an entry is. */
    public enum Level {
        SECTION,
        DIVISION,
        GROUP,
        CLASS;

        static Level of(String code) {
            return Character.isLetter(code.charAt(0)) ? SECTION : values()[code.length() - 1];
        }
    }
}
