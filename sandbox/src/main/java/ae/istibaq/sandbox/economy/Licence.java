package ae.istibaq.sandbox.economy;

import ae.istibaq.sandbox.world.Emirate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A licence as the national register holds it.
 *
 * @param number as the authority prints it; the same may exist at another authority
 * @param activityCode seven digits, the first four of which are the class of ISIC revision 4
 * @param closedOn day on which it was cancelled; null where it was not
 */
public record Licence(
        String registerNumber,
        String number,
        String authority,
        Emirate emirate,
        String area,
        String nameAr,
        String nameEn,
        String legalForm,
        String activityCode,
        boolean branch,
        LocalDate establishedOn,
        LocalDate expiresOn,
        Status status,
        @Nullable LocalDate closedOn) {

    /** Where it stands. */
    public enum Status {
        ACTIVE,
        EXPIRED,
        CANCELLED
    }

    Licence closed(LocalDate day) {
        return new Licence(
                registerNumber,
                number,
                authority,
                emirate,
                area,
                nameAr,
                nameEn,
                legalForm,
                activityCode,
                branch,
                establishedOn,
                expiresOn,
                Status.CANCELLED,
                day);
    }
}
