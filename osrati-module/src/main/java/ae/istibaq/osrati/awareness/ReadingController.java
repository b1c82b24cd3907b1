package ae.istibaq.osrati.awareness;

import ae.istibaq.core.identity.ForEveryone;
import ae.istibaq.core.parameters.AgencyNames;
import ae.istibaq.core.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Articles for everyone to read; which of them suit whom, only the family's own pages say. */
@Controller
class ReadingController {

    private final Articles articles;
    private final AgencyNames agencies;
    private final Clock clock;

    ReadingController(Articles articles, AgencyNames agencies, Clock clock) {
        this.articles = articles;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** An article of a list. */
    record Entry(String key, String title, String summary) {}

    @GetMapping("/osrati/reading")
    @ForEveryone
    String all(Locale locale, Model model) {
        Language language = Language.of(locale);
        Map<Anchor, List<Entry>> byAnchor = new EnumMap<>(Anchor.class);
        articles.all()
                .forEach(article -> byAnchor.computeIfAbsent(article.anchor(), none -> new ArrayList<>())
                        .add(new Entry(
                                article.key(),
                                article.title().in(language),
                                article.summary().in(language))));
        model.addAttribute("articles", byAnchor);
        return "osrati/awareness/pages/all";
    }

    @GetMapping("/osrati/reading/{key}")
    @ForEveryone
    String one(@PathVariable String key, Locale locale, Model model) {
        Article article = articles.find(key).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Language language = Language.of(locale);
        model.addAttribute("heading", article.title().in(language));
        model.addAttribute("summary", article.summary().in(language));
        model.addAttribute("paragraphs", Article.paragraphs(article.body().in(language)));
        model.addAttribute("author", article.author().in(language));
        model.addAttribute(
                "agency", agencies.of(article.agency(), LocalDate.now(clock)).in(language));
        model.addAttribute("article", article);
        return "osrati/awareness/pages/article";
    }
}
