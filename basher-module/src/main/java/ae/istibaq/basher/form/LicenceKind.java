package ae.istibaq.basher.form;

import java.util.Arrays;
import java.util.Optional;

/** What the departments call a licence by, after what is done with it. */
public enum LicenceKind {
    COMMERCIAL,
    PROFESSIONAL,
    INDUSTRIAL;

    public static Optional<LicenceKind> of(String code) {
        return Arrays.stream(values()).filter(one -> one.name().equals(code)).findFirst();
    }
}
