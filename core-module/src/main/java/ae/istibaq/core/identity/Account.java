package ae.istibaq.core.identity;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.shared.MobileNumber;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the portal keeps of a person who has logged in, as UAE PASS told it at the last login.
 *
 * @param mobile null where UAE PASS gave none
 * @param email null where UAE PASS gave none
 */
public record Account(
        UUID id,
        EmiratesId emiratesId,
        BilingualText name,
        @Nullable MobileNumber mobile,
        @Nullable String email,
        Language language,
        Instant lastLogin) {

    /** Without the person's name and ways to reach them, so that no log shows them. */
    @Override
    public String toString() {
        return "Account[" + id + "]";
    }
}
