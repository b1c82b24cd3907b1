package ae.istibaq.core.applications;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.eligibility.Explanation;
import ae.istibaq.core.eligibility.Fact;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.parameters.AgencyNames;
import ae.istibaq.core.payments.OrderNotPayable;
import ae.istibaq.core.payments.Payments;
import ae.istibaq.core.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A person's applications: the list, and each one's page with its track, facts and decision. */
@Controller
class ApplicationController {

    private final Applications applications;
    private final ApplicationsInSight inSight;
    private final Timeline timeline;
    private final Track track;
    private final Deliveries deliveries;
    private final Services services;
    private final Payments payments;
    private final StopApplications stop;
    private final Explanation explanation;
    private final AgencyNames agencies;
    private final JsonMapper json;
    private final Clock clock;

    ApplicationController(
            Applications applications,
            ApplicationsInSight inSight,
            Timeline timeline,
            Track track,
            Deliveries deliveries,
            Services services,
            Payments payments,
            StopApplications stop,
            Explanation explanation,
            AgencyNames agencies,
            JsonMapper json,
            Clock clock) {
        this.applications = applications;
        this.inSight = inSight;
        this.timeline = timeline;
        this.track = track;
        this.deliveries = deliveries;
        this.services = services;
        this.payments = payments;
        this.stop = stop;
        this.explanation = explanation;
        this.agencies = agencies;
        this.json = json;
        this.clock = clock;
    }

    @GetMapping("/applications")
    String list(@AuthenticationPrincipal Customer customer, Model model) {
        model.addAttribute("applications", inSight.of(customer.emiratesId()));
        return "core/applications/pages/applications";
    }

    @GetMapping("/applications/{reference}")
    String show(
            @PathVariable String reference, @AuthenticationPrincipal Customer customer, Locale locale, Model model) {
        return page(find(reference, customer), customer, locale, model);
    }

    /** Sends the browser to the gateway; where it can't be reached the page says so, and nothing is lost. */
    @GetMapping("/applications/{reference}/payment")
    String pay(@PathVariable String reference, @AuthenticationPrincipal Customer customer, Locale locale, Model model) {
        Application application = findToDecide(reference, customer);
        String back = "redirect:/applications/" + reference;
        try {
            return applications
                    .orderToPay(application.id(), Language.of(locale))
                    .map(order -> "redirect:" + payments.page(order))
                    .orElse(back);
        } catch (OrderNotPayable settled) {
            // Paid or ended in another tab; the page says what became of it.
            return back;
        } catch (AgencyUnavailable silent) {
            model.addAttribute("gatewayDown", true);
            return page(application, customer, locale, model);
        }
    }

    /** The customer thinks again before paying. */
    @PostMapping("/applications/{reference}/cancellation")
    String cancel(@PathVariable String reference, @AuthenticationPrincipal Customer customer) {
        applications.cancelUnpaid(findToDecide(reference, customer).id(), customer.emiratesId());
        return "redirect:/applications/" + reference;
    }

    /** The customer withdraws the consent on which it rests. */
    @PostMapping("/applications/{reference}/withdrawal")
    String withdraw(@PathVariable String reference, @AuthenticationPrincipal Customer customer) {
        Application application = findToDecide(reference, customer);
        if (services.get(application.service()).asksForConsent()) {
            stop.takeBack(reference, "core.applications.reason.by-applicant");
        }
        return "redirect:/applications/" + reference;
    }

    private Application findToDecide(String reference, Customer customer) {
        Application application = find(reference, customer);
        if (!inSight.decides(application, customer.emiratesId())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return application;
    }

    private Application find(String reference, Customer customer) {
        return inSight.find(reference, customer.emiratesId())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private String page(Application application, Customer customer, Locale locale, Model model) {
        Language language = Language.of(locale);
        ServiceDefinition service = services.get(application.service());
        List<Fact> facts = json.readValue(application.snapshot().facts(), new TypeReference<List<Fact>>() {});
        model.addAttribute("made", application);
        model.addAttribute("watching", !inSight.decides(application, customer.emiratesId()));
        model.addAttribute("service", service);
        model.addAttribute("platform", service.key().platform());
        model.addAttribute(
                "agency", agencies.of(service.agency(), LocalDate.now(clock)).in(language));
        model.addAttribute("facts", explanation.facts(facts, language));
        model.addAttribute("steps", timeline.of(application.id()));
        model.addAttribute("stations", track.of(application));
        deliveries.of(application.reference()).ifPresent(parcel -> {
            model.addAttribute("parcel", parcel);
            model.addAttribute("parcelAt", parcel.last().place().in(language));
        });
        model.addAttribute("timeLeft", track.timeLeft(application).orElse(null));
        model.addAttribute(
                "reason", application.reason().map(text -> text.in(language)).orElse(null));
        return "core/applications/pages/application";
    }
}
