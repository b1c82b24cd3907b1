package ae.istibaq.basher.fees;

import ae.istibaq.basher.emirates.Emirate;
import org.jspecify.annotations.Nullable;

/**
 * One fee: who takes it, when and from whom. What it amounts to is a dated value.
 *
 * @param code names its dated value, {@code basher.fees.<code>}
 * @param emirate where it is taken; null where it is federal
 * @param authority code of the agency that takes it
 * @param name last part of its name's key
 */
record FeeRule(
        String code,
        @Nullable Emirate emirate,
        Stage stage,
        String authority,
        Basis basis,
        Applies applies,
        String name) {

    String parameter() {
        return "basher.fees." + code;
    }

    boolean isTakenIn(Emirate place) {
        return emirate == null || emirate == place;
    }
}
