package ae.istibaq.core.proactivity;

import ae.istibaq.core.applications.Application;
import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.catalogue.FeeTable;
import ae.istibaq.core.catalogue.Fees;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.catalogue.Sight;
import ae.istibaq.core.eligibility.Eligibility;
import ae.istibaq.core.eligibility.Explanation;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.parameters.AgencyNames;
import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.proactivity.Opens.Opened;
import ae.istibaq.core.shared.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The one page of an offer: what it is, why, what happens on yes, what it costs, one button. */
@Controller
@RequestMapping("/offers/{id}")
class OfferController {

    private static final String VIEW = "core/proactivity/pages/offer";

    private final Offers offers;
    private final AnswerOffer answer;
    private final Services services;
    private final Fees fees;
    private final FeeTable feeTable;
    private final Eligibility eligibility;
    private final Explanation explanation;
    private final AgencyNames agencies;
    private final JourneyBook journeys;
    private final Applications applications;
    private final Parameters parameters;
    private final Sight sight;
    private final OtherGuardian otherGuardian;
    private final AddedPhotos photos;
    private final Opens opens;
    private final Clock clock;

    OfferController(
            Offers offers,
            AnswerOffer answer,
            Services services,
            Fees fees,
            FeeTable feeTable,
            Eligibility eligibility,
            Explanation explanation,
            AgencyNames agencies,
            JourneyBook journeys,
            Applications applications,
            Parameters parameters,
            Sight sight,
            OtherGuardian otherGuardian,
            AddedPhotos photos,
            Opens opens,
            Clock clock) {
        this.offers = offers;
        this.answer = answer;
        this.services = services;
        this.fees = fees;
        this.feeTable = feeTable;
        this.eligibility = eligibility;
        this.explanation = explanation;
        this.agencies = agencies;
        this.journeys = journeys;
        this.applications = applications;
        this.parameters = parameters;
        this.sight = sight;
        this.otherGuardian = otherGuardian;
        this.photos = photos;
        this.opens = opens;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @PathVariable UUID id,
            @AuthenticationPrincipal Customer customer,
            @RequestParam MultiValueMap<String, String> chosen,
            Locale locale,
            Model model) {
        Offer offer = seen(id, customer);
        ServiceDefinition service = services.get(offer.service());
        return page(offer, customer, Answers.begun(service, chosen), opens.of(offer, service), locale, model);
    }

    @PostMapping("/acceptance")
    String accept(
            @PathVariable UUID id,
            @AuthenticationPrincipal Customer customer,
            @RequestParam MultiValueMap<String, String> form,
            @RequestParam Map<String, MultipartFile> files,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        Offer offer = offers.findById(id)
                .filter(found -> sight.decides(customer.emiratesId(), found.whose()))
                .orElseThrow(OfferController::notFound);
        ServiceDefinition service = services.get(offer.service());
        Opened opened = opens.of(offer, service);
        Answers answers = Answers.of(service, form, opened);
        if (offer.acceptable()) {
            photos.take(offer, service, files, answers);
        }
        if (offer.acceptable() && !answers.complete()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(offer, customer, answers, opened, locale, model);
        }
        if (offer.acceptable() && otherGuardian.isMissing(offer)) {
            otherGuardian.ask(offer);
            return "redirect:/offers/" + id;
        }
        try {
            Application application = answer.accept(id, customer, answers.accepted(), Language.of(locale))
                    .orElseThrow(OfferController::notFound);
            return application.paymentOrder().isPresent()
                    ? "redirect:/applications/" + application.reference() + "/payment"
                    : "redirect:/applications/" + application.reference();
        } catch (OfferNotOpen over) {
            // The page itself says what became of the offer.
            return "redirect:/offers/" + id;
        }
    }

    /** The other guardian agrees; nothing changes where there is nothing, or no more, to agree to. */
    @PostMapping("/consent")
    String consent(@PathVariable UUID id, @AuthenticationPrincipal Customer customer) {
        otherGuardian.consent(seen(id, customer).id(), customer);
        return "redirect:/offers/" + id;
    }

    @PostMapping("/refusal")
    String decline(@PathVariable UUID id, @AuthenticationPrincipal Customer customer) {
        return backTo(answer.decline(id, customer));
    }

    @PostMapping("/postponement")
    String postpone(@PathVariable UUID id, @AuthenticationPrincipal Customer customer) {
        return backTo(answer.postpone(id, customer));
    }

    private static String backTo(Optional<Offer> answered) {
        return "redirect:/offers/"
                + answered.orElseThrow(OfferController::notFound).id();
    }

    private Offer seen(UUID id, Customer customer) {
        return offers.findById(id)
                .filter(found -> sight.sees(customer.emiratesId(), found.whose()))
                .orElseThrow(OfferController::notFound);
    }

    private String page(Offer offer, Customer customer, Answers answers, Opened opened, Locale locale, Model model) {
        Language language = Language.of(locale);
        ServiceDefinition service = services.get(offer.service());
        model.addAttribute("offer", offer);
        model.addAttribute("service", service);
        model.addAttribute("platform", service.key().platform());
        model.addAttribute(
                "agency", agencies.of(service.agency(), LocalDate.now(clock)).in(language));
        applications.ofOffer(offer.id()).ifPresent(made -> model.addAttribute("made", made));
        promise(service).ifPresent(promised -> model.addAttribute("promise", promised));
        LocalDate today = LocalDate.now(clock);
        fees.of(service, today).ifPresent(fee -> {
            model.addAttribute("fee", fee);
            model.addAttribute("feeRows", feeTable.of(fee, today, language));
        });
        model.addAttribute("watching", !sight.decides(customer.emiratesId(), offer.whose()));
        model.addAttribute("mayConsent", otherGuardian.mayConsent(customer.emiratesId(), offer));
        model.addAttribute("otherMissing", offer.acceptable() && otherGuardian.isMissing(offer));
        answers.show(model);
        opened.show(service, answers, locale, model);
        if (sight.decides(customer.emiratesId(), offer.whose())) {
            photos.show(offer, service, model);
        }
        model.addAttribute(
                "about", journeys.find(offer.journey()).map(Telling::values).orElse(Map.of()));
        eligibility.find(offer.verdict()).ifPresent(verdict -> {
            model.addAttribute("facts", explanation.facts(verdict.facts(), language));
            model.addAttribute("conditions", explanation.conditions(verdict, language));
        });
        return VIEW;
    }

    private Optional<Parameter> promise(ServiceDefinition service) {
        return Optional.ofNullable(service.promise())
                .flatMap(promised -> parameters.find(promised.parameter(), LocalDate.now(clock)))
                .filter(Parameter::known);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
