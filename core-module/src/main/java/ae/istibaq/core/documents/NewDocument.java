package ae.istibaq.core.documents;

import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A document that an agency has issued, as a service hands it over.
 *
 * @param kind names the kind, for example {@code osrati.familybook}; what people read is the message
 *     {@code <kind>.document}
 * @param number the agency's own number of the document
 * @param issuer code of the agency that issued it
 * @param issuedOn the day of issue in the Gulf
 * @param owners who may see it; at least one, unless it is a person's of whom others see it by their powers
 * @param subject whose document it is, such as a child's: who has power in the matter sees it, and nobody else; null
 *     where its owners see it
 * @param matter of the subject; null where there is no subject
 * @param template view name of its PDF page, for example {@code osrati/familybook/pages/family-book-pdf}
 * @param data what the page shows, as the variable {@code data}; kept as JSON, so dates arrive as ISO texts and Emirates
 *     IDs as digits
 * @param cause the event that brought it
 */
public record NewDocument(
        String kind,
        String number,
        String issuer,
        LocalDate issuedOn,
        Set<EmiratesId> owners,
        @Nullable PersonId subject,
        @Nullable Matter matter,
        String template,
        Map<String, Object> data,
        UUID cause) {

    public NewDocument {
        if (owners.isEmpty() == (subject == null)) {
            throw new IllegalArgumentException("A document needs owners, or else a subject");
        }
        if ((subject == null) != (matter == null)) {
            throw new IllegalArgumentException("A subject's document belongs to a matter");
        }
        owners = Set.copyOf(owners);
    }

    /** A document of those it names. */
    public NewDocument(
            String kind,
            String number,
            String issuer,
            LocalDate issuedOn,
            Set<EmiratesId> owners,
            String template,
            Map<String, Object> data,
            UUID cause) {
        this(kind, number, issuer, issuedOn, owners, null, null, template, data, cause);
    }

    /** A document of a person, seen by those who have power in the matter. */
    public static NewDocument of(
            PersonId subject,
            Matter matter,
            String kind,
            String number,
            String issuer,
            LocalDate issuedOn,
            String template,
            Map<String, Object> data,
            UUID cause) {
        return new NewDocument(kind, number, issuer, issuedOn, Set.of(), subject, matter, template, data, cause);
    }
}
