package ae.istibaq.core.identity;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.shared.StaffRole;
import java.util.Set;
import java.util.UUID;

/**
 * Who is logged in, as controllers receive it by {@code @AuthenticationPrincipal}; read afresh with each request.
 *
 * @param account the portal's own key of the person's account
 * @param language the language the person chose, or logged in with at first
 * @param roles empty for everyone but staff
 */
public record Customer(
        UUID account, EmiratesId emiratesId, BilingualText name, Language language, Set<StaffRole> roles) {

    public Customer {
        roles = Set.copyOf(roles);
    }

    public boolean isStaff() {
        return !roles.isEmpty();
    }

    /** Without the person's name and number, so that no log shows them. */
    @Override
    public String toString() {
        return "Customer[" + account + "]";
    }
}
