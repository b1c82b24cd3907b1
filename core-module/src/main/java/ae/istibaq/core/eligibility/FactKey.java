package ae.istibaq.core.eligibility;

import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;

/**
 * The name of a fact a register holds, and how it is written.
 *
 * @param name message key of its label, such as osrati.marriage.fact.contract-date
 * @param type class of its values: one of those {@link Written} can write
 */
public record FactKey<T>(String name, Class<T> type) {

    public static FactKey<String> text(String name) {
        return new FactKey<>(name, String.class);
    }

    public static FactKey<BilingualText> name(String name) {
        return new FactKey<>(name, BilingualText.class);
    }

    public static FactKey<LocalDate> date(String name) {
        return new FactKey<>(name, LocalDate.class);
    }

    public static FactKey<Aed> money(String name) {
        return new FactKey<>(name, Aed.class);
    }

    public static FactKey<Boolean> flag(String name) {
        return new FactKey<>(name, Boolean.class);
    }

    public static FactKey<Integer> number(String name) {
        return new FactKey<>(name, Integer.class);
    }

    public static FactKey<EmiratesId> id(String name) {
        return new FactKey<>(name, EmiratesId.class);
    }
}
