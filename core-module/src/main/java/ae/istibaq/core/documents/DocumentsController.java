package ae.istibaq.core.documents;

import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.parameters.AgencyNames;
import ae.istibaq.core.shared.Language;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A person's own documents; whatever isn't theirs is not found, and every look is written down. */
@Controller
@RequestMapping("/documents")
class DocumentsController {

    private final Documents documents;
    private final AgencyNames agencies;
    private final AuditTrail audit;

    DocumentsController(Documents documents, AgencyNames agencies, AuditTrail audit) {
        this.documents = documents;
        this.agencies = agencies;
        this.audit = audit;
    }

    /** A document with its issuer's name of that day. */
    record Shown(IssuedDocument document, String issuer) {}

    @GetMapping
    String list(@AuthenticationPrincipal Customer customer, Locale locale, Model model) {
        List<Shown> shown = documents.inSightOf(customer.emiratesId()).stream()
                .map(document -> shown(document, locale))
                .toList();
        audit.record(Actor.person(customer.emiratesId()), "document.listed", "account:" + customer.account());
        model.addAttribute("documents", shown);
        return "core/documents/pages/documents";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal Customer customer, Locale locale, Model model) {
        IssuedDocument document = own(id, customer);
        looked(customer, "document.seen", document);
        model.addAttribute("shown", shown(document, locale));
        model.addAttribute("qr", QrCode.of(documents.verificationAddress(document)));
        return "core/documents/pages/document";
    }

    /** The PDF, to be looked at or, with {@code ?save}, to be kept; one out of force leads to its page, which says why. */
    @GetMapping("/{id}/{language:ar|en}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id,
            @PathVariable String language,
            @RequestParam(name = "save", required = false) @org.jspecify.annotations.Nullable String save,
            @AuthenticationPrincipal Customer customer) {
        IssuedDocument document = own(id, customer);
        if (!document.inForce()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER)
                    .header(HttpHeaders.LOCATION, "/documents/" + id)
                    .build();
        }
        byte[] pdf = documents.pdf(id, Language.of(Locale.of(language)));
        looked(customer, "document.downloaded", document);
        ContentDisposition.Builder disposition =
                save == null ? ContentDisposition.inline() : ContentDisposition.attachment();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        disposition
                                .filename(document.fileName(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(pdf);
    }

    private IssuedDocument own(UUID id, Customer customer) {
        return documents.find(id, customer.emiratesId()).orElseThrow(() -> new DocumentUnknown(id));
    }

    private Shown shown(IssuedDocument document, Locale locale) {
        return new Shown(
                document, agencies.of(document.issuer(), document.issuedOn()).in(Language.of(locale)));
    }

    private void looked(Customer customer, String action, IssuedDocument document) {
        audit.record(Actor.person(customer.emiratesId()), action, "document:" + document.id());
    }
}
