package ae.istibaq.basher.activities;

import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.isic.Classification;
import ae.istibaq.basher.market.ActivityFigures;
import ae.istibaq.basher.market.ActivityFigures.Numbers;
import ae.istibaq.core.identity.ForEveryone;
import ae.istibaq.core.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The activities of the classification: searched, as a tree, and each by itself. */
@Controller
@ForEveryone
class ActivitiesController {

    private static final int MOST = 20;

    private final Classification classification;
    private final ActivitySearch search;
    private final EverydayWords everyday;
    private final ActivityFigures figures;

    ActivitiesController(
            Classification classification, ActivitySearch search, EverydayWords everyday, ActivityFigures figures) {
        this.classification = classification;
        this.search = search;
        this.everyday = everyday;
        this.figures = figures;
    }

    /**
     * An activity as a page names it.
     *
     * @param section what all of it belongs to; null for a section itself
     */
    record Named(
            String code,
            Activity.Level level,
            String name,
            @Nullable String section) {}

    /** An activity's numbers as the page writes them. */
    record InWords(
            String register,
            @Nullable String notice,
            Instant heardAt,
            String inForce,
            String issued,
            String issuedBefore,
            String address) {

        static InWords of(Numbers numbers, Language language) {
            return new InWords(
                    numbers.register().in(language),
                    numbers.notice() == null ? null : numbers.notice().in(language),
                    numbers.heardAt(),
                    written(numbers.inForce()),
                    written(numbers.issued()),
                    written(numbers.issuedBefore()),
                    numbers.address());
        }

        private static String written(int number) {
            return String.format(Locale.ROOT, "%,d", number);
        }
    }

    /** An activity nearby, with the numbers that say why one might look at it. */
    record Neighbour(Named activity, String inForce, String issued, String issuedBefore) {}

    @GetMapping("/basher/activities")
    String list(@RequestParam(name = "q", required = false) @Nullable String typed, Locale locale, Model model) {
        Language language = Language.of(locale);
        model.addAttribute("sections", named(classification.of(Activity.Level.SECTION), language));
        String words = typed == null ? "" : Words.plain(typed);
        model.addAttribute("typed", words);
        if (typed != null && !typed.isBlank()) {
            boolean tooShort = words.codePointCount(0, words.length()) < 2;
            model.addAttribute("tooShort", tooShort);
            model.addAttribute("tooLong", typed.length() > Words.LONGEST);
            model.addAttribute("found", tooShort ? List.of() : named(search.find(words, MOST), language));
        }
        return "basher/activities/pages/activities";
    }

    @GetMapping("/basher/activities/{code}")
    String show(@PathVariable String code, Locale locale, Model model) {
        Activity activity =
                classification.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Language language = Language.of(locale);
        model.addAttribute("activity", named(activity, language));
        model.addAttribute("way", named(classification.wayTo(activity), language));
        model.addAttribute("below", named(classification.below(activity), language));
        model.addAttribute("otherName", activity.title().in(language == Language.AR ? Language.EN : Language.AR));
        model.addAttribute(
                "words",
                everyday.of(code).stream()
                        .filter(word -> Sound.isArabic(word) == (language == Language.AR))
                        .collect(Collectors.joining(language == Language.AR ? "، " : ", ")));
        figures.of(activity).ifPresent(numbers -> model.addAttribute("numbers", InWords.of(numbers, language)));
        model.addAttribute(
                "near",
                figures.near(activity).stream()
                        .map(near -> new Neighbour(
                                named(near.activity(), language),
                                InWords.written(near.inForce()),
                                InWords.written(near.issued()),
                                InWords.written(near.issuedBefore())))
                        .toList());
        return "basher/activities/pages/activity";
    }

    private List<Named> named(List<Activity> activities, Language language) {
        return activities.stream().map(activity -> named(activity, language)).toList();
    }

    private Named named(Activity activity, Language language) {
        Activity section = classification.wayTo(activity).getFirst();
        return new Named(
                activity.code(),
                activity.level(),
                activity.title().in(language),
                section.equals(activity) ? null : section.title().in(language));
    }
}
