package ae.istibaq.core.applications;

import ae.istibaq.core.shared.BilingualText;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an application ended.
 *
 * @param reasonCode the agency's code of a decision, or the message key of a cancellation
 */
@Embeddable
record Outcome(
        @Column(name = "decided_at") Instant at,
        @Column(name = "reason_code") @Nullable String reasonCode,
        @Column(name = "reason_ar") @Nullable String reasonAr,
        @Column(name = "reason_en") @Nullable String reasonEn) {

    static Outcome of(Decision decision, Instant at) {
        BilingualText reason = decision.reason();
        return new Outcome(
                at, decision.reasonCode(), reason == null ? null : reason.ar(), reason == null ? null : reason.en());
    }

    /** An end without a decision. */
    static Outcome without(String reasonKey, Instant at) {
        return new Outcome(at, reasonKey, null, null);
    }

    @Nullable BilingualText reason() {
        return reasonAr == null && reasonEn == null ? null : new BilingualText(reasonAr, reasonEn);
    }
}
