package ae.istibaq.basher.names;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.isic.Classification;
import ae.istibaq.core.identity.ForEveryone;
import ae.istibaq.core.shared.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a name is checked; its address can be shared. */
@Controller
@ForEveryone
class NamesController {

    /** Longer than any name in the register. */
    static final int LONGEST = 100;

    private static final int SHORTEST = 2;
    private static final String PAGE = "basher/names/pages/names";

    private static final List<String> EMIRATES =
            Arrays.stream(Emirate.values()).map(Emirate::name).toList();
    private static final List<String> KNOWN = List.of("q", "emirate", "activity", "form", "lang");

    private final TradeNames names;
    private final NamePresence presence;
    private final NamesPage page;
    private final Classification classification;

    NamesController(TradeNames names, NamePresence presence, NamesPage page, Classification classification) {
        this.names = names;
        this.presence = presence;
        this.page = page;
        this.classification = classification;
    }

    @GetMapping("/basher/names")
    String show(@RequestParam Map<String, String> asked, Locale locale, Model model) {
        Language language = Language.of(locale);
        List<String> problems = new ArrayList<>();
        Wish wish = read(asked, problems);
        model.addAttribute("problems", problems);
        model.addAttribute("typed", asked.getOrDefault("q", ""));
        model.addAttribute("choices", page.choices(wish, names.legalForms(), language));
        model.addAttribute("longest", LONGEST);
        Optional<String> obstacle = obstacle(asked.get("q"));
        model.addAttribute("obstacle", obstacle.orElse(null));
        if (asked.containsKey("q") && obstacle.isEmpty() && !wish.name().isEmpty()) {
            TradeNames.Verdict verdict = names.check(wish);
            model.addAttribute("verdict", page.shown(verdict, wish, language));
            model.addAttribute("people", names.leftToPeople());
            model.addAttribute("presence", presence.of(wish.name()));
            model.addAttribute("here", page.address(wish));
        }
        return PAGE;
    }

    /** What is asked outside, as far as it has come: the part of the page that changes by itself. */
    @GetMapping("/basher/names/presence")
    String presence(@RequestParam Map<String, String> asked, Model model) {
        Wish wish = read(asked, new ArrayList<>());
        if (wish.name().isEmpty() || obstacle(asked.get("q")).isPresent()) {
            return "redirect:/basher/names";
        }
        model.addAttribute("presence", presence.of(wish.name()));
        model.addAttribute("here", page.address(wish));
        return PAGE + " :: presence";
    }

    /** The last part of the key that says why a name can't be checked. */
    private static Optional<String> obstacle(@Nullable String typed) {
        String name = typed == null ? "" : Spelling.seen(typed);
        int letters = name.codePointCount(0, name.length());
        if (typed == null || (letters == 0 && typed.isBlank())) {
            return Optional.empty();
        }
        return letters > LONGEST
                ? Optional.of("too-long")
                : letters < SHORTEST ? Optional.of("too-short") : Optional.empty();
    }

    private Wish read(Map<String, String> asked, List<String> problems) {
        if (!KNOWN.containsAll(asked.keySet())) {
            problems.add("unknown");
        }
        String emirate = chosen(asked, "emirate", EMIRATES, problems);
        String form = chosen(asked, "form", names.legalForms(), problems);
        Activity activity =
                value(asked, "activity").flatMap(classification::find).orElse(null);
        if (activity == null && value(asked, "activity").isPresent()) {
            problems.add("activity");
        }
        return new Wish(Spelling.seen(asked.getOrDefault("q", "")), emirate, activity, form);
    }

    private static @Nullable String chosen(
            Map<String, String> asked, String filter, List<String> known, List<String> problems) {
        Optional<String> value = value(asked, filter);
        if (value.isPresent() && !known.contains(value.get())) {
            problems.add(filter);
            return null;
        }
        return value.orElse(null);
    }

    private static Optional<String> value(Map<String, String> asked, String name) {
        return Stream.ofNullable(asked.get(name))
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }
}
