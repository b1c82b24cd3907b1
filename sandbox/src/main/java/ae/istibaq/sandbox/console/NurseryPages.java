package ae.istibaq.sandbox.console;

import ae.istibaq.sandbox.agencies.AgencyWords;
import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Outcome;
import ae.istibaq.sandbox.agencies.Applications;
import ae.istibaq.sandbox.agencies.Decisions;
import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.pages.Moments;
import ae.istibaq.sandbox.pages.PageLanguage;
import ae.istibaq.sandbox.world.Places;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desks of the nurseries, each with the contacts handed over to it. */
@Controller
@RequestMapping("/nurseries")
class NurseryPages {

    private final Places places;
    private final Applications applications;
    private final Decisions decisions;
    private final AgencyWords words;
    private final Flash flash;

    NurseryPages(Places places, Applications applications, Decisions decisions, AgencyWords words, Flash flash) {
        this.places = places;
        this.applications = applications;
        this.decisions = decisions;
        this.words = words;
        this.flash = flash;
    }

    /** @param waiting contacts that nobody has answered */
    record Line(String licence, String name, String area, long waiting) {}

    /** A contact as the nursery got it: nothing else about the family. */
    record Contact(
            String reference,
            String name,
            String mobile,
            @Nullable String email,
            String childBornOn,
            String receivedAt,
            String status) {}

    /** One nursery's desk. */
    record NurseryDesk(
            Line nursery,
            List<String> groups,
            List<Contact> waiting,
            List<Contact> answered,
            List<Desk.Choice> reasons) {}

    @GetMapping
    String list(Model model) {
        model.addAttribute(
                "nurseries", places.nurseries().stream().map(this::line).toList());
        return "nurseries";
    }

    @GetMapping("/{licence}")
    String show(@PathVariable String licence, Model model) {
        var nursery = places.nursery(licence).orElseThrow(NoSuchEntry::new);
        var all = of(licence);
        model.addAttribute(
                "desk",
                new NurseryDesk(
                        line(nursery),
                        nursery.places().stream()
                                .map(group -> group.fromMonths() + "–" + group.toMonths() + ": " + group.free())
                                .toList(),
                        all.stream()
                                .filter(Application::open)
                                .map(NurseryPages::contact)
                                .toList(),
                        all.reversed().stream()
                                .filter(one -> !one.open())
                                .map(NurseryPages::contact)
                                .toList(),
                        words.reasons(Kind.NURSERY_CONTACT, Outcome.REFUSED).stream()
                                .map(reason -> Desk.Choice.of(reason, PageLanguage.now()))
                                .toList()));
        return "nursery";
    }

    @PostMapping("/{licence}/contacts/{reference}")
    String answer(
            @PathVariable String licence,
            @PathVariable String reference,
            @RequestParam Outcome outcome,
            @RequestParam(required = false) @Nullable String reasonCode,
            RedirectAttributes back) {
        flash.told(back, "answered", decisions.decide(reference, outcome, reasonCode));
        return "redirect:/nurseries/{licence}";
    }

    private Line line(Places.Nursery nursery) {
        boolean arabic = PageLanguage.now().equals("ar");
        var zone = places.zone(nursery.zone()).orElseThrow().name();
        return new Line(
                nursery.licence(),
                arabic ? nursery.name().ar() : nursery.name().en(),
                arabic ? zone.ar() : zone.en(),
                of(nursery.licence()).stream().filter(Application::open).count());
    }

    private List<Application> of(String licence) {
        return applications.all().stream()
                .filter(one -> one.kind() == Kind.NURSERY_CONTACT
                        && one.text("licence").equals(licence))
                .toList();
    }

    private static Contact contact(Application one) {
        var arabic = one.text("motherNameAr");
        var name = PageLanguage.now().equals("ar") && !arabic.isEmpty() ? arabic : one.text("motherNameEn");
        var email = one.text("email");
        return new Contact(
                one.agencyReference(),
                name,
                one.text("mobile"),
                email.isEmpty() ? null : email,
                Moments.of(LocalDate.parse(one.text("childBornOn"))),
                Moments.of(Instant.parse(one.text("consentedAt"))),
                one.status().name());
    }
}
