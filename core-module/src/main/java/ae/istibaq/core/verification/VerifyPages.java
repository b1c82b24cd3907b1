package ae.istibaq.core.verification;

import ae.istibaq.core.verification.Recognition.Meant;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What the pages of verification show. */
@Component
class VerifyPages {

    static final String FORM = "core/verification/pages/verify";
    static final String ANSWER = "core/verification/pages/verified";
    static final String TOO_MANY = "core/verification/pages/too-many";

    private final Recognition recognition;
    private final MessageSource texts;

    VerifyPages(Recognition recognition, MessageSource texts) {
        this.recognition = recognition;
        this.texts = texts;
    }

    /** A kind of paper as the page lists it, with a number that shows the form. */
    public record Kind(String name, String example, boolean sample) {}

    String form(VerifyForm form, Locale locale, Model model) {
        model.addAttribute("form", form);
        return form(locale, model);
    }

    /** Shows the form that is in the model already, with its errors. */
    String form(Locale locale, Model model) {
        List<Kind> kinds = new ArrayList<>();
        recognition
                .papers()
                .forEach(paper -> paper.examples()
                        .forEach(example -> kinds.add(
                                new Kind(text(paper.nameKey(), locale), example.number(), example.sample()))));
        model.addAttribute("kinds", kinds);
        model.asMap().putIfAbsent("papers", Map.of());
        model.asMap().putIfAbsent("places", Map.of());
        return FORM;
    }

    /** Asks besides the number what its form leaves open. */
    void askBesides(List<Meant> meant, Locale locale, Model model) {
        Map<String, String> papers = new LinkedHashMap<>();
        Map<String, String> places = new LinkedHashMap<>();
        for (Meant one : meant) {
            papers.put(one.paper().key(), text(one.paper().nameKey(), locale));
            String place = one.reference().place();
            if (place != null) {
                places.put(place, text(one.paper().placeKey(place), locale));
            }
        }
        model.addAttribute("papers", papers.size() > 1 ? papers : Map.of());
        model.addAttribute("places", places.size() > 1 ? places : Map.of());
    }

    String answer(Meant asked, Inquiry.Told told, HttpServletResponse response, Model model, Locale locale) {
        keepPrivate(response);
        String place = asked.reference().place();
        model.addAttribute("outcome", told.validity().name());
        model.addAttribute("at", told.at());
        model.addAttribute("paper", text(asked.paper().nameKey(), locale));
        model.addAttribute("number", asked.reference().number());
        model.addAttribute("place", place == null ? "" : text(asked.paper().placeKey(place), locale));
        return ANSWER;
    }

    static String tooMany(Budget budget, HttpServletResponse response, Model model) {
        keepPrivate(response);
        response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
        long seconds = budget.untilNext().toSeconds();
        response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        model.addAttribute("seconds", seconds);
        return TOO_MANY;
    }

    static void keepPrivate(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Robots-Tag", "noindex");
    }

    private String text(String key, Locale locale) {
        return Objects.requireNonNull(texts.getMessage(key, null, locale));
    }
}
