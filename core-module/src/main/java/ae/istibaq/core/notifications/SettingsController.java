package ae.istibaq.core.notifications;

import ae.istibaq.core.identity.Accounts;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

/** In which language and by which channels the customer wants to hear. */
@Controller
class SettingsController {

    private static final String VIEW = "core/notifications/pages/settings";

    private final Accounts accounts;
    private final WishBook wishes;
    private final LocaleResolver pageLanguage;

    SettingsController(Accounts accounts, WishBook wishes, LocaleResolver pageLanguage) {
        this.accounts = accounts;
        this.wishes = wishes;
        this.pageLanguage = pageLanguage;
    }

    /** The settings as the form holds them; a box that isn't ticked is not sent at all. */
    record SettingsForm(
            Language language,
            @Nullable Boolean sms,
            @Nullable Boolean email) {

        Wishes wishes() {
            return new Wishes(Boolean.TRUE.equals(sms), Boolean.TRUE.equals(email));
        }
    }

    @GetMapping("/settings")
    String show(
            @RequestParam(name = "saved", required = false) boolean saved,
            @AuthenticationPrincipal Customer customer,
            Model model) {
        Wishes known = wishes.of(customer.emiratesId());
        model.addAttribute("form", new SettingsForm(customer.language(), known.sms(), known.email()));
        model.addAttribute("languages", List.of(Language.values()));
        model.addAttribute("saved", saved);
        accounts.byEmiratesId(customer.emiratesId()).ifPresent(account -> model.addAttribute("account", account));
        return VIEW;
    }

    @PostMapping("/settings")
    String save(
            @ModelAttribute("form") SettingsForm form,
            @AuthenticationPrincipal Customer customer,
            HttpServletRequest request,
            HttpServletResponse response) {
        accounts.setLanguage(customer.account(), form.language());
        wishes.keep(customer.emiratesId(), form.wishes());
        pageLanguage.setLocale(request, response, form.language().locale());
        return "redirect:/settings?saved=true";
    }
}
