package ae.istibaq.core.people;

import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A helper someone chose, for some matters of one person and some time.
 *
 * @param giver whose powers are lent
 * @param subject of whom the helper may see and decide something: the giver, or someone the giver decides for
 * @param validTo last day
 * @param revoked whether it was taken or given back
 */
public record Delegation(
        UUID id,
        EmiratesId giver,
        EmiratesId helper,
        PersonId subject,
        Set<Matter> matters,
        LocalDate validFrom,
        LocalDate validTo,
        boolean revoked) {

    /** Whether it counts on a day; one that was revoked counts no more at once. */
    public boolean holdsOn(LocalDate day) {
        return !revoked && !day.isBefore(validFrom) && !day.isAfter(validTo);
    }

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "Delegation[" + id + "]";
    }
}
