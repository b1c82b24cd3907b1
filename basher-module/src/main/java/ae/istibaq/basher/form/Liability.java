package ae.istibaq.basher.form;

import java.util.Arrays;
import java.util.Optional;

/** What founders want to stand for with: what they put in, or all they have where that is simpler. */
public enum Liability {
    LIMITED,
    OPEN;

    public static Optional<Liability> of(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }
}
