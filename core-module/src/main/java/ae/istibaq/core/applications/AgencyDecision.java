package ae.istibaq.core.applications;

import ae.istibaq.core.shared.BilingualText;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as agencies tell it in their events; the shape the contracts of several share.
 *
 * @param outcome APPROVED, REFUSED or RETURNED
 * @param amountFils what was granted; null where nothing was or it is no money
 * @param track the programme's track; null where it has none
 */
public record AgencyDecision(
        String agencyReference,
        String reference,
        State outcome,
        Instant decidedAt,
        @Nullable Long amountFils,
        @Nullable String track,
        @Nullable String reasonCode,
        @Nullable String reasonAr,
        @Nullable String reasonEn) {

    /** The decision, caused by the event that told it. */
    public Decision decision(UUID cause) {
        BilingualText reason = reasonAr == null && reasonEn == null ? null : new BilingualText(reasonAr, reasonEn);
        return new Decision(reference, outcome, reasonCode, reason, cause);
    }
}
