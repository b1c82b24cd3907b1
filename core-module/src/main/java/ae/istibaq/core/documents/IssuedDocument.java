package ae.istibaq.core.documents;

import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.PersonId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document as its owners see it in a list.
 *
 * @param kind what people read is the message {@code <kind>.document}
 * @param number the agency's own number
 * @param issuer agency code
 * @param issuedOn day of issue in the Gulf
 * @param code the unguessable code by which anyone may verify it
 * @param cause the event that brought it
 * @param subject whose it is, such as a child's; null where it is its owners'
 * @param matter of whom it is
 * @param withdrawnOn the day it stopped being valid; null while it is in force
 * @param withdrawalReason message key of the reason; null while it is in force
 */
public record IssuedDocument(
        UUID id,
        String kind,
        String number,
        String issuer,
        LocalDate issuedOn,
        VerificationCode code,
        UUID cause,
        @Nullable PersonId subject,
        Matter matter,
        @Nullable LocalDate withdrawnOn,
        @Nullable String withdrawalReason) {

    public boolean inForce() {
        return withdrawnOn == null;
    }

    /** Message key of what people call it. */
    public String nameKey() {
        return kind + ".document";
    }

    /** A name for its file. */
    String fileName() {
        return number.replaceAll("[^\\p{L}\\p{N}]+", "-") + ".pdf";
    }
}
