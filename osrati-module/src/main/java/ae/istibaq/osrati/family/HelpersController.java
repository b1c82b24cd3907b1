package ae.istibaq.osrati.family;

import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.people.Helpers;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.shared.EmiratesId;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** Helpers of one's choice: who helps whom with what until when, a new one, and the end of one. */
@Controller
@RequestMapping("/delegations")
class HelpersController {

    private static final String VIEW = "osrati/family/pages/helpers";
    private static final int USUAL_DAYS = 30;

    private final ChooseHelper choose;
    private final Helpers helpers;
    private final HelpersView shown;
    private final FamilyView family;
    private final MessageSource texts;
    private final Clock clock;

    HelpersController(
            ChooseHelper choose,
            Helpers helpers,
            HelpersView shown,
            FamilyView family,
            MessageSource texts,
            Clock clock) {
        this.choose = choose;
        this.helpers = helpers;
        this.shown = shown;
        this.family = family;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String show(@AuthenticationPrincipal Customer customer, Locale locale, Model model) {
        String until = LocalDate.now(clock).plusDays(USUAL_DAYS).toString();
        model.addAttribute("form", HelperForm.empty(until));
        return page(customer.emiratesId(), locale, model);
    }

    @PostMapping
    String give(
            @AuthenticationPrincipal Customer customer,
            @ModelAttribute("form") HelperForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        if (choose.choose(customer.emiratesId(), form, errors).isPresent()) {
            return "redirect:/delegations";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return page(customer.emiratesId(), locale, model);
    }

    @PostMapping("/{id}/revocation")
    String revoke(@PathVariable UUID id, @AuthenticationPrincipal Customer customer) {
        if (!helpers.revoke(id, customer.emiratesId())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/delegations";
    }

    private String page(EmiratesId giver, Locale locale, Model model) {
        LocalDate today = LocalDate.now(clock);
        Map<String, String> subjects = new LinkedHashMap<>();
        family.of(giver, locale).stream()
                .filter(member -> member.open() && !member.tie().endsWith(".helped"))
                .forEach(member -> subjects.put(
                        member.id().toString(),
                        member.name() == null
                                ? texts.getMessage("osrati.family.unnamed", null, locale)
                                : member.name()));
        model.addAttribute("subjects", subjects);
        model.addAttribute("matters", Matter.values());
        model.addAttribute("latest", helpers.latest(today));
        model.addAttribute("given", shown.givenBy(giver, locale));
        model.addAttribute("held", shown.heldBy(giver, locale));
        return VIEW;
    }
}
