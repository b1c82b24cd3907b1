package ae.istibaq.web.pages;

import ae.istibaq.core.applications.Application;
import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.documents.Documents;
import ae.istibaq.core.eligibility.Eligibility;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.proactivity.ForYou;
import ae.istibaq.core.proactivity.Offer;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** A person's today: for you now, under way, coming up, just done. */
@Controller
class MeController {

    private static final int JUST_DONE = 5;

    private final ForYou forYou;
    private final Applications applications;
    private final Eligibility eligibility;
    private final Documents documents;

    MeController(ForYou forYou, Applications applications, Eligibility eligibility, Documents documents) {
        this.forYou = forYou;
        this.applications = applications;
        this.eligibility = eligibility;
        this.documents = documents;
    }

    // One look at the database for all that the page shows.
    @Transactional(readOnly = true)
    @GetMapping("/me")
    String today(@AuthenticationPrincipal Customer customer, Model model) {
        List<Offer> offers = forYou.now(customer.emiratesId());
        List<Application> made = applications.of(customer.emiratesId());
        model.addAttribute("offers", offers);
        model.addAttribute("coming", forYou.comingUp(offers));
        model.addAttribute(
                "checks",
                eligibility.of(customer.emiratesId()).stream()
                        .filter(verdict -> verdict.outcome() != Verdict.Outcome.ELIGIBLE)
                        .toList());
        model.addAttribute(
                "underWay",
                made.stream()
                        .filter(application -> !application.state().ended())
                        .toList());
        model.addAttribute(
                "done",
                made.stream()
                        .filter(application -> application.state().ended())
                        .limit(JUST_DONE)
                        .toList());
        model.addAttribute(
                "documents",
                documents.byOwner(customer.emiratesId()).stream()
                        .limit(JUST_DONE)
                        .toList());
        return "web/pages/me";
    }
}
