package ae.istibaq.core.notifications;

import ae.istibaq.core.people.PersonId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a notice speaks of and what led to it.
 *
 * @param cause the event that led to it
 * @param matter the offer, application or document it speaks of
 * @param occasion tells apart what is said again about the same matter, such as the second reminder; else empty
 * @param journey the stage of life it belongs to; null where it belongs to none
 * @param subject whose matter it is, such as the child; null where it is the receiver's own
 */
public record About(
        UUID cause,
        UUID matter,
        String occasion,
        @Nullable UUID journey,
        @Nullable PersonId subject) {

    /** What belongs to no stage of life and is said once. */
    public static About of(UUID cause, UUID matter) {
        return new About(cause, matter, "", null, null);
    }

    public About inJourney(UUID stage, @Nullable PersonId whose) {
        return new About(cause, matter, occasion, stage, whose);
    }

    public About on(String which) {
        return new About(cause, matter, which, journey, subject);
    }
}
