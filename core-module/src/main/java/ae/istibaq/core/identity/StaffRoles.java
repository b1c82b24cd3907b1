package ae.istibaq.core.identity;

import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.StaffRole;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Who is staff, by Emirates ID; asked with each request, so that a role taken away is gone at once.
 *
 * @param officer Emirates IDs with or without dashes
 */
@ConfigurationProperties("istibaq.staff")
record StaffRoles(
        @Nullable List<EmiratesId> officer,
        @Nullable List<EmiratesId> auditor,
        @Nullable List<EmiratesId> administrator) {

    Set<StaffRole> of(EmiratesId person) {
        EnumSet<StaffRole> roles = EnumSet.noneOf(StaffRole.class);
        add(roles, StaffRole.OFFICER, officer, person);
        add(roles, StaffRole.AUDITOR, auditor, person);
        add(roles, StaffRole.ADMINISTRATOR, administrator, person);
        return roles;
    }

    private static void add(
            Set<StaffRole> roles, StaffRole role, @Nullable List<EmiratesId> holders, EmiratesId person) {
        if (holders != null && holders.contains(person)) {
            roles.add(role);
        }
    }
}
