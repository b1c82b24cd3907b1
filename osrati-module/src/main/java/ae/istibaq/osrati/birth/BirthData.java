package ae.istibaq.osrati.birth;

import ae.istibaq.core.people.Sex;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A birth as a clinic tells it, one notification for each child; the shape both clinic systems share.
 *
 * @param deliveryNumber the same for all children of one delivery
 * @param fatherEmiratesId as declared; null where it was not
 * @param motherEmiratesId null where her details are missing
 */
record BirthData(
        String notificationNumber,
        String deliveryNumber,
        @Nullable String motherEmiratesId,
        @Nullable String fatherEmiratesId,
        Instant bornAt,
        Place place,
        Sex sex,
        boolean alive) {

    /** Where the child was born. */
    enum Place {
        HOSPITAL,
        HOME,
        ABROAD
    }
}
