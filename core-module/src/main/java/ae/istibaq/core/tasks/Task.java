package ae.istibaq.core.tasks;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a person of the office must do, or has done.
 *
 * @param rule message key of the rule that asked for a person
 * @param matter what it is about: the reference of an application, the id of an order, event, message or document, a day
 * @param cause event that led to it, where one did
 * @param takenBy account of who works on it; null while nobody does
 * @param doneAt null while it waits
 * @param note what was done, in the words of who did it; null while it waits, and where the portal was made to try again
 */
public record Task(
        UUID id,
        String rule,
        String matter,
        @Nullable UUID cause,
        Instant createdAt,
        @Nullable UUID takenBy,
        @Nullable Instant takenAt,
        @Nullable Instant doneAt,
        @Nullable String note) {

    public boolean waits() {
        return doneAt == null;
    }

    /** Whether an account works on it now. */
    public boolean isHeldBy(UUID account) {
        return waits() && account.equals(takenBy);
    }
}
