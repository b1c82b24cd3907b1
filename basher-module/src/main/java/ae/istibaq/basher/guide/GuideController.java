package ae.istibaq.basher.guide;

import ae.istibaq.basher.activities.ActivitySearch;
import ae.istibaq.basher.form.LegalForm;
import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.isic.Classification;
import ae.istibaq.core.documents.Reports;
import ae.istibaq.core.identity.ForEveryone;
import ae.istibaq.core.shared.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The guide's pages: its questions, and what the answers come to, on the screen and on paper. */
@Controller
@ForEveryone
class GuideController {

    private static final String RESULT = "basher/guide/pages/result";
    private static final int MOST_FOUND = 8;
    private static final int SHORTEST_SEARCH = 2;
    private static final int LONGEST_SEARCH = 100;
    // The pattern of an id, so that nothing else is carried along.
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final AnswerReading reading;
    private final Feasibility feasibility;
    private final Undertakings undertakings;
    private final ActivitySearch search;
    private final Classification classification;
    private final Reports reports;

    GuideController(
            AnswerReading reading,
            Feasibility feasibility,
            Undertakings undertakings,
            ActivitySearch search,
            Classification classification,
            Reports reports) {
        this.reading = reading;
        this.feasibility = feasibility;
        this.undertakings = undertakings;
        this.search = search;
        this.classification = classification;
        this.reports = reports;
    }

    /** An activity that the search found, and the address that answers with it. */
    record Found(String name, String section, String href) {}

    @GetMapping("/basher/guide")
    String begin(@RequestParam Map<String, String> sent, Model model) {
        model.addAttribute("questions", Question.values());
        model.addAttribute("onward", addresses(sent).onward());
        return "basher/guide/pages/guide";
    }

    @GetMapping("/basher/guide/{question}")
    String ask(
            @PathVariable("question") String code,
            @RequestParam Map<String, String> sent,
            Locale locale,
            HttpServletResponse response,
            Model model) {
        Question question = Question.of(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        GuideAddresses addresses = addresses(sent);
        Asked asked = Asked.of(question, addresses.answers(), sent);
        if (asked.isAnswered()) {
            return "redirect:" + addresses.onward();
        }
        if (asked.isWrong()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        Language language = Language.of(locale);
        asked.show(model);
        model.addAttribute("back", question.before().map(addresses::of).orElse(GuideAddresses.GUIDE));
        model.addAttribute(
                "said",
                question.before()
                        .filter(addresses.answers()::has)
                        .map(before -> Advice.of(before, addresses.answers(), undertakings, language))
                        .orElse(null));
        if (question == Question.ACTIVITY) {
            searched(sent, addresses, language, model);
        }
        return "basher/guide/pages/question";
    }

    private void searched(Map<String, String> sent, GuideAddresses addresses, Language language, Model model) {
        String typed = shortened(sent.getOrDefault("q", ""), LONGEST_SEARCH);
        model.addAttribute("typed", typed);
        String chosen = addresses.answers().activity();
        if (chosen != null) {
            model.addAttribute("activity", title(chosen, language));
            model.addAttribute("onward", addresses.onward());
        }
        if (!typed.isBlank()) {
            boolean tooShort = typed.strip().codePointCount(0, typed.strip().length()) < SHORTEST_SEARCH;
            model.addAttribute("tooShort", tooShort);
            model.addAttribute(
                    "found",
                    tooShort
                            ? List.of()
                            : search.find(typed, MOST_FOUND).stream()
                                    .map(activity -> found(activity, sent, language))
                                    .toList());
        }
    }

    private Found found(Activity activity, Map<String, String> sent, Language language) {
        Map<String, String> with = new java.util.HashMap<>(sent);
        with.put(AnswerReading.ACTIVITY, activity.code());
        return new Found(
                activity.title().in(language),
                classification.wayTo(activity).getFirst().title().in(language),
                addresses(with).onward());
    }

    @GetMapping(GuideAddresses.RESULT)
    String result(@RequestParam Map<String, String> sent, Locale locale, Model model) {
        GuideAddresses addresses = addresses(sent);
        if (addresses.answers().open().isPresent()) {
            return "redirect:" + addresses.onward();
        }
        Report report = feasibility.report(addresses.answers(), form(sent), Language.of(locale));
        model.addAttribute("report", report);
        model.addAttribute("addresses", addresses);
        model.addAttribute("keeping", addresses.keeping(report.chosen() == null ? null : report.form()));
        return RESULT;
    }

    /** The same on paper; whoever has not answered everything is asked first. */
    @GetMapping("/basher/guide/{language:ar|en}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String language, @RequestParam Map<String, String> sent) {
        GuideAddresses addresses = addresses(sent);
        if (addresses.answers().open().isPresent()) {
            return ResponseEntity.status(HttpStatus.FOUND)
                    .header(HttpHeaders.LOCATION, addresses.onward())
                    .build();
        }
        Language wanted = Language.of(Locale.of(language));
        Report report = feasibility.report(addresses.answers(), form(sent), wanted);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"basher-" + language + ".pdf\"")
                .body(reports.print(ReportPaper.TEMPLATE, ReportPaper.of(report, null), wanted));
    }

    private GuideAddresses addresses(Map<String, String> sent) {
        UUID plan = Optional.ofNullable(sent.get(GuideAddresses.PLAN))
                .filter(id -> ID.matcher(id).matches())
                .map(UUID::fromString)
                .orElse(null);
        return new GuideAddresses(reading.read(sent), plan);
    }

    private static @Nullable LegalForm form(Map<String, String> sent) {
        return LegalForm.of(sent.getOrDefault(GuideAddresses.FORM, "")).orElse(null);
    }

    private String title(String activity, Language language) {
        return classification.find(activity).orElseThrow().title().in(language);
    }

    private static String shortened(String typed, int longest) {
        return typed.length() > longest ? typed.substring(0, longest) : typed;
    }
}
