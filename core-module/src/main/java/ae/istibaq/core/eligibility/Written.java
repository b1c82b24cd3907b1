package ae.istibaq.core.eligibility;

import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value as it is kept in a trace and shown on a page years later.
 *
 * @param kind tells the page how to write it
 * @param ar the value, or its Arabic
 * @param en the value, or its English
 */
public record Written(
        Kind kind, @Nullable String ar, @Nullable String en) {

    /** How a page writes a value. */
    public enum Kind {
        TEXT,
        DATE,
        MONEY,
        FLAG,
        NUMBER,
        EMIRATES_ID
    }

    static Written of(Object value) {
        return switch (value) {
            case BilingualText text -> new Written(Kind.TEXT, text.ar(), text.en());
            case LocalDate date -> same(Kind.DATE, date.toString());
            case Aed money -> same(Kind.MONEY, Long.toString(money.fils()));
            case Boolean flag -> same(Kind.FLAG, flag.toString());
            case Integer number -> same(Kind.NUMBER, number.toString());
            case EmiratesId id -> same(Kind.EMIRATES_ID, id.digits());
            case String text -> same(Kind.TEXT, text);
            default ->
                throw new IllegalArgumentException(
                        "No fact is written as " + value.getClass().getSimpleName());
        };
    }

    private static Written same(Kind kind, String value) {
        return new Written(kind, value, value);
    }

    /** The value in a language, or in the other one where a register has no such. */
    public String in(Language language) {
        return new BilingualText(ar, en).in(language);
    }

    /** Without the value, so that no log shows it. */
    @Override
    public String toString() {
        return "Written[" + kind + "]";
    }
}
