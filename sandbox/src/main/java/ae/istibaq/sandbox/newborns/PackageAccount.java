package ae.istibaq.sandbox.newborns;

import ae.istibaq.sandbox.agencies.AgencyWords;
import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.world.EmiratesId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells where all six documents of a package stand, each time anew. */
@Component
class PackageAccount {

    private final AgencyWords words;

    PackageAccount(AgencyWords words) {
        this.words = words;
    }

    record Document(
            NewbornPackage.Kind kind,
            String number,
            LocalDate issuedOn,
            @Nullable LocalDate expiresOn) {}

    record Refusal(NewbornPackage.Kind kind, String reasonCode, String reasonAr, String reasonEn) {}

    record Issued(
            String agencyReference,
            String reference,
            String notificationNumber,
            String childEmiratesId,
            String unifiedNumber,
            List<Document> documents,
            List<NewbornPackage.Kind> outstanding,
            List<Refusal> refused) {}

    Issued of(NewbornPackage now, String child) {
        var documents = new ArrayList<Document>();
        var outstanding = new ArrayList<NewbornPackage.Kind>();
        var refused = new ArrayList<Refusal>();
        for (var kind : NewbornPackage.Kind.values()) {
            var paper = now.paper(kind);
            switch (paper.state()) {
                case ISSUED ->
                    documents.add(new Document(
                            kind,
                            Objects.requireNonNull(paper.number()),
                            Objects.requireNonNull(paper.issuedOn()),
                            paper.expiresOn()));
                case REFUSED -> refused.add(refusal(kind, Objects.requireNonNull(paper.reasonCode())));
                default -> outstanding.add(kind);
            }
        }
        return new Issued(
                now.agencyReference(),
                now.reference(),
                now.notificationNumber(),
                child,
                EmiratesId.unifiedNumber(child),
                documents,
                outstanding,
                refused);
    }

    private Refusal refusal(NewbornPackage.Kind kind, String code) {
        var reason = words.documentReasons().stream()
                .filter(known -> known.code().equals(code))
                .findFirst()
                .orElseThrow(NoSuchEntry::new);
        return new Refusal(kind, code, reason.text().ar(), reason.text().en());
    }
}
