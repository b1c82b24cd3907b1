package ae.istibaq.core.documents;

import ae.istibaq.core.parameters.AgencyNames;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.tasks.Matters;
import ae.istibaq.core.tasks.Task;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells staff which document a task is about, without its owners and what is written in it. */
@Component
class DocumentMatters implements Matters {

    private final Documents documents;
    private final AgencyNames agencies;

    DocumentMatters(Documents documents, AgencyNames agencies) {
        this.documents = documents;
        this.agencies = agencies;
    }

    @Override
    public List<Line> about(Task task, Language language) {
        if (!task.rule().equals(DocumentPdfs.NOT_PRINTED)) {
            return List.of();
        }
        return documents
                .find(UUID.fromString(task.matter()))
                .map(document -> List.of(
                        Line.key("core.documents.document", document.nameKey()),
                        Line.code("core.documents.number", document.number()),
                        Line.text(
                                "core.documents.issuer",
                                agencies.of(document.issuer(), document.issuedOn())
                                        .in(language))))
                .orElse(List.of());
    }
}
