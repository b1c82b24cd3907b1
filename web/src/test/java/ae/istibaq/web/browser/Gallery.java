package ae.istibaq.web.browser;

import ae.istibaq.core.identity.ForEveryone;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.MobileNumber;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Every part and field on one page, for those who write pages and for the engines that check them. */
@Profile("development")
@Controller
@ForEveryone
@RequestMapping("/gallery")
class Gallery {

    enum Kind {
        BUILD,
        BUY,
        MAINTAIN
    }

    record Wish(
            @Nullable String name,
            @Nullable Kind kind,
            @Nullable String mobile,
            @Nullable String words,
            boolean agreed,
            @Nullable Kind other) {}

    record Line(String labelKey, String agency, boolean sample, Aed amount) {}

    record Place(
            String state,
            String key,
            @Nullable Instant at,
            @Nullable Instant due) {}

    @GetMapping
    String parts(Model model) {
        Instant signed = Instant.parse("2026-11-23T05:42:00Z");
        model.addAttribute("day", LocalDate.of(2026, 11, 12));
        model.addAttribute("signed", signed);
        model.addAttribute("due", Instant.parse("2026-11-25T05:42:00Z"));
        model.addAttribute("past", Instant.parse("2026-11-20T05:42:00Z"));
        model.addAttribute("id", new EmiratesId("784199012345676"));
        model.addAttribute("mobile", new MobileNumber("+971501234567"));
        model.addAttribute("fee", Aed.ofDirhams(1250));
        model.addAttribute(
                "lines",
                List.of(
                        new Line("gallery.fee.book", "الهيئة", false, Aed.ofDirhams(1250)),
                        new Line("gallery.fee.post", "البريد", true, new Aed(1550))));
        model.addAttribute("total", new Aed(126_550));
        model.addAttribute(
                "stations",
                List.of(
                        new Place("done", "gallery.station.agreed", signed, null),
                        new Place("done", "gallery.station.paid", signed, null),
                        new Place("current", "gallery.station.agency", null, Instant.parse("2026-11-25T05:42:00Z")),
                        new Place("upcoming", "gallery.station.issued", null, null)));
        return "web/pages/gallery";
    }

    @GetMapping("/form")
    String form(Model model) {
        Wish wish = new Wish("", null, "0501", "", false, Kind.BUY);
        model.addAttribute("form", wish);
        model.addAttribute("kinds", Kind.values());
        var binding = new org.springframework.validation.BeanPropertyBindingResult(wish, "form");
        binding.rejectValue("name", "gallery.form.name.missing");
        binding.rejectValue("kind", "gallery.form.kind.missing");
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", binding);
        return "web/pages/gallery-form";
    }

    /** A page with every kind of fault, to see the check bite. */
    @GetMapping("/wrong")
    String wrong() {
        return "web/pages/gallery-wrong";
    }

    @GetMapping("/failure")
    String failure(@RequestParam int status) {
        if (status == 500) {
            throw new IllegalStateException("Thrown on purpose by the gallery");
        }
        throw new ResponseStatusException(HttpStatus.valueOf(status));
    }
}
