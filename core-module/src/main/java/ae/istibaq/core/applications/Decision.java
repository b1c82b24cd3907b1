package ae.istibaq.core.applications;

import ae.istibaq.core.shared.BilingualText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agency decided.
 *
 * @param reference the portal's reference of the application
 * @param outcome approved, refused or returned
 * @param reasonCode the agency's code; null where it gives none
 * @param reason the agency's words; null where it gives none
 * @param cause the event that told it
 */
public record Decision(
        String reference,
        State outcome,
        @Nullable String reasonCode,
        @Nullable BilingualText reason,
        UUID cause) {

    public Decision {
        if (outcome != State.APPROVED && outcome != State.REFUSED && outcome != State.RETURNED) {
            throw new IllegalArgumentException("An agency does not decide " + outcome);
        }
    }
}
