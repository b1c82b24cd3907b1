package ae.istibaq.basher.market;

import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.isic.Classification;
import ae.istibaq.basher.market.Charts.Ground;
import ae.istibaq.basher.market.Market.Feed;
import ae.istibaq.core.identity.ForEveryone;
import ae.istibaq.core.shared.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
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

/** The market as a page, and each of its charts as a table to take away. */
@Controller
@ForEveryone
class MarketController {

    /** So long may the register be silent before the page says so. */
    private static final Duration SILENCE = Duration.ofHours(1);

    private final Market market;
    private final Charts charts;
    private final EmirateMap map;
    private final Classification classification;
    private final Clock clock;

    MarketController(Market market, Charts charts, EmirateMap map, Classification classification, Clock clock) {
        this.market = market;
        this.charts = charts;
        this.map = map;
        this.classification = classification;
        this.clock = clock;
    }

    @GetMapping("/basher/market")
    String show(@RequestParam Map<String, String> asked, Locale locale, Model model) {
        Language language = Language.of(locale);
        Feed feed = market.feed();
        model.addAttribute("heardAt", feed.standing().heardAt());
        if (feed.standing().version() == 0) {
            return "basher/market/pages/nothing-yet";
        }
        int thisYear = LocalDate.now(clock).getYear();
        Request request = Request.read(asked, feed.description(), classification, thisYear);
        View view = request.view();
        Ground ground = new Ground(view, market.count(view), feed.description());
        Presentation presentation = new Presentation(ground, language);
        model.addAttribute("silent", silent(feed));
        model.addAttribute("problems", request.problems());
        model.addAttribute("view", view);
        model.addAttribute("register", presentation.register());
        model.addAttribute("chosen", presentation.chosen());
        model.addAttribute("choices", presentation.choices(classification.of(Activity.Level.SECTION)));
        model.addAttribute("figures", presentation.keyFigures());
        model.addAttribute("shapes", map.shaded(ground.figures().emirates()));
        model.addAttribute("years", YearPicture.of(ground.figures().years(), thisYear, language));
        model.addAttribute(
                "charts",
                Charts.KEYS.stream()
                        .flatMap(key -> charts.find(key, ground).stream())
                        .map(presentation::shown)
                        .toList());
        return "basher/market/pages/market";
    }

    @GetMapping("/basher/market/{chart}.csv")
    ResponseEntity<String> table(@PathVariable String chart, @RequestParam Map<String, String> asked) {
        Feed feed = market.feed();
        Request request = Request.read(
                asked, feed.description(), classification, LocalDate.now(clock).getYear());
        Ground ground = new Ground(request.view(), market.count(request.view()), feed.description());
        Instant heardAt = feed.standing().heardAt();
        Chart found = charts.find(chart, ground).orElse(null);
        if (found == null || heardAt == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/csv;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("market-" + chart + ".csv")
                                .build()
                                .toString())
                .body(Table.of(found, feed.description(), heardAt));
    }

    private boolean silent(Feed feed) {
        Instant heardAt = feed.standing().heardAt();
        return heardAt != null && heardAt.plus(SILENCE).isBefore(clock.instant());
    }
}
