package ae.istibaq.osrati.familybook;

import ae.istibaq.core.shared.EmiratesId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The authority has written a family book anew.
 *
 * @param reference of the application that asked for it; null where the authority did it by itself
 * @param afterLeaving whether somebody has left the family, by divorce or death
 */
public record FamilyBookWrittenAnew(
        UUID cause, EmiratesId head, @Nullable String reference, boolean afterLeaving) {

    /** Without the head, so that no log shows them. */
    @Override
    public String toString() {
        return "FamilyBookWrittenAnew[" + cause + "]";
    }
}
