package ae.istibaq.osrati.familybook;

import ae.istibaq.core.shared.EmiratesId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The authority has written a family book anew.
 *
 * @param reference of the application that asked for it; null where the authority did it by itself
 * @param afterDivorce whether a divorce was the reason
 */
public record FamilyBookWrittenAnew(
        UUID cause, EmiratesId head, @Nullable String reference, boolean afterDivorce) {

    /** Without the head, so that no log shows them. */
    @Override
    public String toString() {
        return "FamilyBookWrittenAnew[" + cause + "]";
    }
}
