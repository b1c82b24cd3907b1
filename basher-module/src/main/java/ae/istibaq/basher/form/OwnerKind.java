package ae.istibaq.basher.form;

import java.util.Arrays;
import java.util.Optional;

/** Whether people own the company or other companies do. */
public enum OwnerKind {
    PERSONS,
    COMPANIES,
    BOTH;

    public static Optional<OwnerKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }
}
