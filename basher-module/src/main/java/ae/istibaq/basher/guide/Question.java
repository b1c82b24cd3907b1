package ae.istibaq.basher.guide;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the guide asks, in its order; each answer changes the form, the steps or the cost. */
public enum Question {
    ACTIVITY,
    EMIRATE,
    KIND,
    OWNERS,
    ORIGIN,
    LIABILITY,
    CAPITAL,
    PREMISES,
    WORKERS;

    /** As it stands in addresses and keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public int number() {
        return ordinal() + 1;
    }

    public static Optional<Question> of(String code) {
        return Arrays.stream(values())
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /** The one asked before; empty for the first. */
    Optional<Question> before() {
        return ordinal() == 0 ? Optional.empty() : Optional.of(values()[ordinal() - 1]);
    }
}
