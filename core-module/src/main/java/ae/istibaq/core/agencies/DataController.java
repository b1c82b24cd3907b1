package ae.istibaq.core.agencies;

import ae.istibaq.core.agencies.Questions.Question;
import ae.istibaq.core.parameters.AgencyNames;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which people read who was asked about them, about what, when and what for. */
@Controller
class DataController {

    private static final int ROWS = 20;

    /**
     * One line of the page.
     *
     * @param facts what was asked or sent, in words
     * @param purpose what for, in words
     */
    record Line(String agency, String facts, String purpose, String outcome, Instant at, long times) {}

    private final Questions questions;
    private final AgencyNames names;
    private final MessageSource texts;
    private final Clock clock;

    DataController(Questions questions, AgencyNames names, MessageSource texts, Clock clock) {
        this.questions = questions;
        this.names = names;
        this.texts = texts;
        this.clock = clock;
    }

    // The principal's type belongs to a higher room; only the number is needed here.
    @GetMapping("/data")
    String show(
            @AuthenticationPrincipal(expression = "emiratesId()") EmiratesId person,
            @RequestParam(defaultValue = "1") int page,
            Locale locale,
            Model model) {
        long total = Math.max(1, (questions.count(person) + ROWS - 1) / ROWS);
        int shown = (int) Math.clamp(page, 1, total);
        List<Line> lines = questions.about(person, ROWS, (shown - 1) * ROWS).stream()
                .map(question -> line(question, locale))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("number", shown);
        model.addAttribute("total", total);
        return "core/agencies/pages/data";
    }

    private Line line(Question question, Locale locale) {
        LocalDate day = LocalDate.ofInstant(question.at(), clock.getZone());
        return new Line(
                names.of(question.agency(), day).in(Language.of(locale)),
                text("core.agencies.operation." + question.operation(), "core.agencies.operation.other", locale),
                text(question.purpose(), "core.agencies.purpose.other", locale),
                question.outcome(),
                question.at(),
                question.times());
    }

    // A service added later may not have told this page its words; the line is shown all the same.
    private String text(String key, String otherwise, Locale locale) {
        return Objects.requireNonNullElseGet(
                texts.getMessage(key, null, null, locale), () -> texts.getMessage(otherwise, null, locale));
    }
}
