package ae.istibaq.basher.form;

import ae.istibaq.core.shared.Aed;
import org.jspecify.annotations.Nullable;

/**
 * Who wants to found something, as far as the legal form depends on it.
 *
 * @param owners how many, at least one
 * @param capital what they mean to put in; null where they have not decided
 * @param finance whether the activity is a bank's or an insurer's
 * @param strategic whether a federal regulator sets the national share
 */
public record Founders(
        int owners,
        OwnerKind kind,
        Origin origin,
        Liability liability,
        @Nullable Aed capital,
        LicenceKind licence,
        boolean finance,
        boolean strategic) {

    boolean oneCompany() {
        return owners == 1 && kind == OwnerKind.COMPANIES;
    }
}
