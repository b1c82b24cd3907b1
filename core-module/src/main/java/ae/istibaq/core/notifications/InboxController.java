package ae.istibaq.core.notifications;

import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Everything the portal has said to the customer, and the short links of its text messages. */
@Controller
class InboxController {

    private static final String VIEW = "core/notifications/pages/inbox";
    private static final int PAGE = 20;

    private final Letters letters;
    private final Hearing hearing;
    private final NoticeTexts texts;

    InboxController(Letters letters, Hearing hearing, NoticeTexts texts) {
        this.letters = letters;
        this.hearing = hearing;
        this.texts = texts;
    }

    /** A message as the page shows it. */
    record Row(String subject, String body, Instant at, boolean unread, String path) {}

    @GetMapping("/inbox")
    String inbox(
            @RequestParam(name = "page", defaultValue = "1") int number,
            @AuthenticationPrincipal Customer customer,
            Locale locale,
            Model model) {
        EmiratesId person = customer.emiratesId();
        Set<UUID> hidden = hearing.hidden(person);
        int total = Math.max(1, (letters.count(person, hidden) + PAGE - 1) / PAGE);
        int shown = Math.clamp(number, 1, total);
        List<Letters.Letter> page = letters.inbox(person, hidden, PAGE, (shown - 1) * PAGE);
        Language language = Language.of(locale);
        model.addAttribute(
                "rows", page.stream().map(letter -> row(letter, language)).toList());
        model.addAttribute("number", shown);
        model.addAttribute("total", total);
        letters.read(page.stream()
                .filter(Letters.Letter::unread)
                .map(Letters.Letter::id)
                .toList());
        return VIEW;
    }

    private Row row(Letters.Letter letter, Language language) {
        return new Row(
                texts.subject(letter, language),
                texts.body(letter, language),
                letter.at(),
                letter.unread(),
                letter.path());
    }

    /** The link in a text message; to anyone but its receiver it leads nowhere. */
    @GetMapping("/m/{code}")
    String open(@PathVariable String code, @AuthenticationPrincipal Customer customer) {
        return letters.path(code, customer.emiratesId())
                .map(path -> "redirect:" + path)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
