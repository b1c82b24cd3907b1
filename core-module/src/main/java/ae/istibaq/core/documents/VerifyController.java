package ae.istibaq.core.documents;

import ae.istibaq.core.identity.ForEveryone;
import ae.istibaq.core.parameters.AgencyNames;
import ae.istibaq.core.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Tells anyone who holds a document whether it is genuine and in force, and nothing about whose it is. */
@Controller
@ForEveryone
class VerifyController {

    private static final String FORM = "core/documents/pages/verify";
    private static final String ANSWER = "core/documents/pages/verified";

    private final Documents documents;
    private final VerificationAttempts attempts;
    private final AgencyNames agencies;

    VerifyController(Documents documents, VerificationAttempts attempts, AgencyNames agencies) {
        this.documents = documents;
        this.attempts = attempts;
        this.agencies = agencies;
    }

    /** All that is told of a document. */
    record Known(
            String nameKey,
            String issuer,
            LocalDate issuedOn,
            @Nullable LocalDate withdrawnOn) {}

    @GetMapping("/verify")
    String ask(@RequestParam(name = "code", required = false) @Nullable String typed, Model model) {
        if (typed == null || typed.isBlank()) {
            return FORM;
        }
        String code = VerificationCode.typed(typed)
                .map(VerificationCode::grouped)
                .orElseGet(() -> typed.replaceAll("[^\\p{L}\\p{N}-]", ""));
        return code.isEmpty() || code.length() > 64 ? unknown(model, null) : "redirect:/verify/" + encoded(code);
    }

    @GetMapping("/verify/{code}")
    String answer(
            @PathVariable("code") String typed,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
        if (!attempts.allowed(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            model.addAttribute("outcome", "too-many");
            return ANSWER;
        }
        // An unreadable code is looked for like any other, so that the time of the answer tells nothing.
        VerificationCode code = VerificationCode.typed(typed).orElse(VerificationCode.NOBODYS);
        Optional<IssuedDocument> document = documents.find(code);
        if (document.isEmpty()) {
            return unknown(model, response);
        }
        model.addAttribute("outcome", document.get().inForce() ? "valid" : "withdrawn");
        model.addAttribute("known", known(document.get(), Language.of(locale)));
        return ANSWER;
    }

    private Known known(IssuedDocument document, Language language) {
        return new Known(
                document.nameKey(),
                agencies.of(document.issuer(), document.issuedOn()).in(language),
                document.issuedOn(),
                document.withdrawnOn());
    }

    private static String unknown(Model model, @Nullable HttpServletResponse response) {
        if (response != null) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        }
        model.addAttribute("outcome", "unknown");
        return ANSWER;
    }

    private static String encoded(String code) {
        return org.springframework.web.util.UriUtils.encodePathSegment(code, java.nio.charset.StandardCharsets.UTF_8);
    }
}
