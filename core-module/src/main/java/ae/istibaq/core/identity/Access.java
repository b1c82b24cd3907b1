package ae.istibaq.core.identity;

import ae.istibaq.core.shared.StaffRole;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who may open a page.
 *
 * @param everyone without a login
 * @param staff roles of which one is needed; empty where being a customer is enough
 */
public record Access(boolean everyone, Set<StaffRole> staff) {

    static final Access EVERYONE = new Access(true, Set.of());
    static final Access CUSTOMERS = new Access(false, Set.of());
    static final Access ANY_STAFF = new Access(false, EnumSet.allOf(StaffRole.class));

    public Access {
        staff = Set.copyOf(staff);
    }

    /** Whether the page opens for a visitor; null is one who isn't logged in. */
    public boolean admits(@Nullable Customer visitor) {
        if (everyone) {
            return true;
        }
        return visitor != null && (staff.isEmpty() || visitor.roles().stream().anyMatch(staff::contains));
    }
}
