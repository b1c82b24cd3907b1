package ae.istibaq.core.documents;

import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * A document that an agency has issued, as a service hands it over.
 *
 * @param kind names the kind, for example {@code osrati.familybook}; what people read is the message
 *     {@code <kind>.document}
 * @param number the agency's own number of the document
 * @param issuer code of the agency that issued it
 * @param issuedOn the day of issue in the Gulf
 * @param owners who may see it; at least one
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
        String template,
        Map<String, Object> data,
        UUID cause) {

    public NewDocument {
        if (owners.isEmpty()) {
            throw new IllegalArgumentException("A document needs an owner");
        }
        owners = Set.copyOf(owners);
    }
}
