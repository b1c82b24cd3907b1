package ae.istibaq.core.verification;

import ae.istibaq.core.identity.ForEveryone;
import ae.istibaq.core.verification.Recognition.Meant;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Tells anyone who holds a paper whether it is in force, and nothing else of it. */
@Controller
@ForEveryone
class VerifyController {

    private static final String REFERENCE = "reference";

    private final Recognition recognition;
    private final Inquiry inquiry;
    private final VerifyPages pages;
    private final IssuedPaper issued;
    private final Tally tally;
    private final Budget budget;

    VerifyController(
            Recognition recognition,
            Inquiry inquiry,
            VerifyPages pages,
            IssuedPaper issued,
            Tally tally,
            VerificationSettings settings,
            Clock clock) {
        this.recognition = recognition;
        this.inquiry = inquiry;
        this.pages = pages;
        this.issued = issued;
        this.tally = tally;
        this.budget = new Budget(settings.perMinute(), clock);
    }

    @GetMapping("/verify")
    String form(Locale locale, Model model) {
        return pages.form(VerifyForm.EMPTY, locale, model);
    }

    // Posted, so that no number stands in an address; nothing is changed by asking, so the answer comes at once.
    @PostMapping("/verify")
    String ask(
            @ModelAttribute("form") VerifyForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        List<Meant> meant = read(form, errors);
        if (meant.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.form(locale, model);
        }
        if (meant.size() > 1) {
            pages.askBesides(meant, locale, model);
            return pages.form(locale, model);
        }
        return answer(meant.getFirst(), request, response, locale, model);
    }

    /** What the QR code of a document of the portal opens. */
    @GetMapping("/verify/{code}")
    String answer(
            @PathVariable("code") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Locale locale,
            Model model) {
        Reference reference = issued.read(code).stream().findFirst().orElse(new Reference(shortened(code), null));
        return answer(new Meant(issued, reference), request, response, locale, model);
    }

    private List<Meant> read(VerifyForm form, BindingResult errors) {
        if (form.reference().isBlank()) {
            errors.rejectValue(REFERENCE, "core.verification.reference.missing");
            return List.of();
        }
        if (form.reference().length() > Typed.LONGEST) {
            errors.rejectValue(REFERENCE, "core.verification.reference.too-long");
            return List.of();
        }
        List<Meant> meant = recognition.read(Typed.read(form.reference()), form.paper(), form.place());
        if (meant.isEmpty()) {
            errors.rejectValue(REFERENCE, "core.verification.reference.unknown");
        }
        return meant;
    }

    private String answer(
            Meant asked, HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        if (!budget.allows(request.getRemoteAddr())) {
            tally.countTurnedAway(asked.paper().key());
            return VerifyPages.tooMany(budget, response, model);
        }
        return pages.answer(asked, inquiry.ask(asked.paper(), asked.reference()), response, model, locale);
    }

    /** As much of an unreadable code as shows that it was read. */
    private static String shortened(String code) {
        return code.codePoints()
                .filter(letter -> Character.isLetterOrDigit(letter) || letter == '-')
                .limit(24)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
