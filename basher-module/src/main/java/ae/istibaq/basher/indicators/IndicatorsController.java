package ae.istibaq.basher.indicators;

import ae.istibaq.core.identity.ForEveryone;
import ae.istibaq.core.shared.Language;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The country in published figures. */
@Controller
@ForEveryone
class IndicatorsController {

    private final List<Indicator> indicators;
    private final Published published;

    IndicatorsController(Published published) {
        this.published = published;
        this.indicators = Indicator.all(published);
    }

    @GetMapping("/basher/indicators")
    String show(Locale locale, Model model) {
        Language language = Language.of(locale);
        model.addAttribute(
                "indicators",
                indicators.stream()
                        .map(indicator -> new Indicator(
                                indicator.key(),
                                indicator.rows().stream()
                                        .map(row -> row.in(language))
                                        .toList()))
                        .toList());
        model.addAttribute("rankings", published.rankings());
        return "basher/indicators/pages/indicators";
    }

    /** No cell holds a comma but the figures, which are quoted. */
    @GetMapping("/basher/indicators/{indicator}.csv")
    ResponseEntity<String> table(@PathVariable String indicator) {
        Indicator found = indicators.stream()
                .filter(known -> known.key().equals(indicator))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/csv;charset=UTF-8"))
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .body(found.rows().stream()
                        .map(row -> row.name().ar() + "," + row.name().en() + ",\"" + row.value() + "\"")
                        .collect(Collectors.joining("\r\n", "\uFEFFname_ar,name_en,value\r\n", "\r\n")));
    }
}
