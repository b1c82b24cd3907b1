package ae.istibaq.osrati.nursery;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Powers;
import ae.istibaq.core.proactivity.ForYou;
import ae.istibaq.core.proactivity.Offer;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The nurseries near a child's home, to compare; what is looked for stands in the address and is kept nowhere. */
@Controller
class NurseryController {

    private static final int SHOWN = 12;

    private final NearNurseries nurseries;
    private final Powers powers;
    private final People people;
    private final ForYou forYou;
    private final AuditTrail audit;
    private final Clock clock;

    NurseryController(
            NearNurseries nurseries, Powers powers, People people, ForYou forYou, AuditTrail audit, Clock clock) {
        this.nurseries = nurseries;
        this.powers = powers;
        this.people = people;
        this.forYou = forYou;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/osrati/people/{id}/nurseries")
    String near(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean inclusive,
            @RequestParam(defaultValue = "false") boolean free,
            @AuthenticationPrincipal Customer customer,
            Locale locale,
            Model model) {
        EmiratesId viewer = customer.emiratesId();
        PersonId child = people.keyOf(new PersonId(id));
        KnownPerson found = people.find(child)
                .filter(known -> powers.maySee(viewer, child, Matter.GROWTH, LocalDate.now(clock)))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        audit.record(Actor.person(viewer), "nurseries.seen", "person:" + child);
        model.addAttribute("child", child);
        model.addAttribute("inclusive", inclusive);
        model.addAttribute("free", free);
        model.addAttribute("language", Language.of(locale));
        offer(child, viewer).ifPresent(offer -> model.addAttribute("offer", offer));
        model.addAttribute("nurseries", List.of());
        model.addAttribute("silent", false);
        LocalDate bornOn = found.birthDate();
        try {
            if (bornOn != null) {
                model.addAttribute(
                        "nurseries",
                        nurseries.of(child, bornOn, viewer, null).stream()
                                .filter(nursery -> !inclusive || nursery.inclusive())
                                .filter(nursery -> !free || nursery.free() > 0)
                                .limit(SHOWN)
                                .toList());
            }
        } catch (AgencyUnavailable silent) {
            model.addAttribute("silent", true);
        }
        return "osrati/nursery/pages/nurseries";
    }

    private Optional<Offer> offer(PersonId child, EmiratesId viewer) {
        return forYou.now(viewer).stream()
                .filter(offer -> offer.service().equals(Nursery.KEY))
                .filter(offer ->
                        offer.subject() != null && people.keyOf(offer.subject()).equals(child))
                .findFirst();
    }
}
