package ae.istibaq.basher.fees;

import java.util.Arrays;
import java.util.Optional;

/** Where business is done; who has not decided is counted as one who will rent. */
public enum Premises {
    RENTED,
    HOME,
    UNDECIDED;

    public static Optional<Premises> of(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }
}
