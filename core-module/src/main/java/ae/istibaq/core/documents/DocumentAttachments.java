package ae.istibaq.core.documents;

import ae.istibaq.core.notifications.Attachment;
import ae.istibaq.core.notifications.Attachments;
import ae.istibaq.core.shared.Language;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sends documents along with messages, as long as they are in force. */
@Component
class DocumentAttachments implements Attachments {

    private final Documents documents;

    DocumentAttachments(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Optional<Attachment> find(UUID id, Language language) {
        return documents
                .find(id)
                .filter(IssuedDocument::inForce)
                .map(document -> new Attachment(document.fileName(), "application/pdf", documents.pdf(id, language)));
    }
}
