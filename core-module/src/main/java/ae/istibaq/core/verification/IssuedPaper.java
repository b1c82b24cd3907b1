package ae.istibaq.core.verification;

import ae.istibaq.core.documents.Documents;
import ae.istibaq.core.documents.VerificationCode;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything that was issued through the portal, by the code that is printed on it. */
@Component
class IssuedPaper implements Paper {

    private final Documents documents;

    IssuedPaper(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String key() {
        return "portal";
    }

    @Override
    public String nameKey() {
        return "core.verification.paper.portal";
    }

    @Override
    public List<Example> examples() {
        return List.of(new Example("7K3M-9QWX-02BD-V8HT", false));
    }

    @Override
    public List<Reference> read(String number) {
        return VerificationCode.typed(number).map(VerificationCode::grouped).stream()
                .map(code -> new Reference(code, null))
                .toList();
    }

    /** An unreadable code is looked for like any other, so that the time of the answer tells nothing. */
    @Override
    public boolean inForce(Reference reference) {
        return documents.inForce(VerificationCode.typed(reference.number()).orElse(VerificationCode.NOBODYS));
    }
}
