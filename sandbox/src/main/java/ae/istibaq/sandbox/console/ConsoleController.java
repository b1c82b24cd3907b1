package ae.istibaq.sandbox.console;

import ae.istibaq.sandbox.agencies.Application.Outcome;
import ae.istibaq.sandbox.agencies.Contracts;
import ae.istibaq.sandbox.agencies.Contracts.AnnulmentReason;
import ae.istibaq.sandbox.agencies.Decisions;
import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.control.Deliveries;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.pages.PageLanguage;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk, and the papers pushed across it. */
@Controller
class ConsoleController {

    private static final String BACK = "redirect:/";

    private final Desks desks;
    private final Contracts contracts;
    private final Decisions decisions;
    private final Outbox outbox;
    private final Deliveries deliveries;

    ConsoleController(Desks desks, Contracts contracts, Decisions decisions, Outbox outbox, Deliveries deliveries) {
        this.desks = desks;
        this.contracts = contracts;
        this.decisions = decisions;
        this.outbox = outbox;
        this.deliveries = deliveries;
    }

    @GetMapping("/")
    String show(Model model) {
        model.addAttribute("desk", desks.layOut(PageLanguage.now()));
        return "console";
    }

    @PostMapping("/console/contracts")
    String sign(
            @RequestParam String husband,
            @RequestParam String wife,
            @RequestParam(required = false) @Nullable LocalDate contractDate,
            RedirectAttributes back) {
        Contracts.Told told = contracts.register(new Contracts.Signing(husband, wife, contractDate));
        return told("signed", told.event(), back);
    }

    @PostMapping("/console/contracts/{number}/correction")
    String correct(@PathVariable String number, @RequestParam LocalDate contractDate, RedirectAttributes back) {
        var correction = new Contracts.Correction(contractDate, null, null, null, null);
        return told("corrected", contracts.correct(number, correction).event(), back);
    }

    @PostMapping("/console/contracts/{number}/annulment")
    String annul(@PathVariable String number, @RequestParam AnnulmentReason reason, RedirectAttributes back) {
        return told("annulled", contracts.annul(number, reason).event(), back);
    }

    @PostMapping("/console/applications/{reference}/decision")
    String decide(
            @PathVariable String reference,
            @RequestParam Outcome outcome,
            @RequestParam(required = false) @Nullable String reasonCode,
            RedirectAttributes back) {
        return told("decided", decisions.decide(reference, outcome, reasonCode), back);
    }

    @PostMapping("/console/events/{id}/repetition")
    String repeat(@PathVariable String id, RedirectAttributes back) {
        AgencyEvent event = outbox.resend(id).orElseThrow(NoSuchEntry::new);
        return told("repeated", event, back);
    }

    private String told(String what, AgencyEvent event, RedirectAttributes back) {
        back.addFlashAttribute("done", what);
        back.addFlashAttribute("delivery", deliveries.await(event).name());
        return BACK;
    }
}
