package ae.istibaq.basher.plan;

import ae.istibaq.basher.fees.Estimate;
import ae.istibaq.basher.form.LegalForm;
import ae.istibaq.basher.guide.AnswerReading;
import ae.istibaq.basher.guide.Answers;
import ae.istibaq.basher.guide.Feasibility;
import ae.istibaq.basher.guide.GuideAddresses;
import ae.istibaq.basher.guide.Question;
import ae.istibaq.basher.guide.Report;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.shared.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One plan of an investor: looked at, changed, compared, printed, sent, thrown away. */
@Controller
@RequestMapping("/basher/plans/{id}")
class PlanController {

    private final Plans plans;
    private final AnswerReading reading;
    private final Feasibility feasibility;
    private final PlanPaper paper;

    PlanController(Plans plans, AnswerReading reading, Feasibility feasibility, PlanPaper paper) {
        this.plans = plans;
        this.reading = reading;
        this.feasibility = feasibility;
        this.paper = paper;
    }

    /** A plan beside another. */
    record Side(Plan plan, Report report, String title) {}

    @GetMapping
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "sent", defaultValue = "false") boolean sent,
            @AuthenticationPrincipal Customer customer,
            Locale locale,
            Model model) {
        Plan plan = own(id, customer);
        Side side = side(plan, Language.of(locale));
        GuideAddresses addresses = new GuideAddresses(plan.answers(), id);
        model.addAttribute("side", side);
        model.addAttribute("changed", changed(plan, side.report()));
        model.addAttribute("answersAddress", addresses.of(Question.ACTIVITY));
        model.addAttribute("reportAddress", addresses.result(plan.form()));
        model.addAttribute("others", others(plan, customer, Language.of(locale)));
        model.addAttribute("sent", sent);
        return "basher/plan/pages/plan";
    }

    /** What is kept anew: the answers that were sent, or else the plan's own. */
    @GetMapping("/change")
    String begin(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal Customer customer,
            Model model) {
        Plan plan = own(id, customer);
        Answers answers = answers(sent, plan);
        Optional<String> asked = PlansController.unanswered(answers, id);
        if (asked.isPresent()) {
            return asked.get();
        }
        new Wish(answers, feasibility.verdicts(answers))
                .begin(LegalForm.of(sent.getOrDefault(Wish.FORM, "")).orElse(plan.form()), plan.tradeName())
                .show(model);
        model.addAttribute("action", "/basher/plans/" + id);
        return PlansController.KEEP;
    }

    @PostMapping
    String change(
            @PathVariable UUID id,
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal Customer customer,
            HttpServletResponse response,
            Model model) {
        Answers answers = answers(sent, own(id, customer));
        Optional<String> asked = PlansController.unanswered(answers, id);
        if (asked.isPresent()) {
            return asked.get();
        }
        Wish wish = new Wish(answers, feasibility.verdicts(answers)).read(sent);
        if (wish.isWrong()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            wish.show(model);
            model.addAttribute("action", "/basher/plans/" + id);
            return PlansController.KEEP;
        }
        plans.change(id, customer.emiratesId(), answers, wish.form(), wish.tradeName());
        return "redirect:/basher/plans/" + id;
    }

    /** Beside another plan of the same person; without one, or beside itself, the page asks for one. */
    @GetMapping("/compare")
    String compare(
            @PathVariable UUID id,
            @RequestParam(name = "with", required = false) @Nullable UUID with,
            @AuthenticationPrincipal Customer customer,
            Locale locale,
            Model model) {
        Language language = Language.of(locale);
        Plan plan = own(id, customer);
        model.addAttribute("one", side(plan, language));
        model.addAttribute("others", others(plan, customer, language));
        if (with != null && !with.equals(id)) {
            model.addAttribute("other", side(own(with, customer), language));
        }
        return "basher/plan/pages/compare";
    }

    @GetMapping("/{language:ar|en}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable UUID id, @PathVariable String language, @AuthenticationPrincipal Customer customer) {
        Plan plan = own(id, customer);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"basher-plan-" + language + ".pdf\"")
                .body(paper.print(plan, Language.of(Locale.of(language))));
    }

    @PostMapping("/mail")
    String send(@PathVariable UUID id, @AuthenticationPrincipal Customer customer) {
        plans.send(id, customer.emiratesId());
        return "redirect:/basher/plans/" + id + "?sent=true";
    }

    @PostMapping("/deletion")
    String remove(@PathVariable UUID id, @AuthenticationPrincipal Customer customer) {
        plans.remove(id, customer.emiratesId());
        return "redirect:/basher/plans";
    }

    private Plan own(UUID id, Customer customer) {
        return plans.find(id, customer.emiratesId()).orElseThrow(PlanUnknown::new);
    }

    private Answers answers(Map<String, String> sent, Plan plan) {
        Answers answers = reading.read(sent);
        return answers.parameters().isEmpty() ? plan.answers() : answers;
    }

    private Side side(Plan plan, Language language) {
        Report report = feasibility.report(plan.answers(), plan.form(), language);
        return new Side(plan, report, title(plan, language));
    }

    /** Whether the price is another one than was told. */
    private static boolean changed(Plan plan, Report report) {
        Estimate estimate = report.estimate();
        return estimate != null
                && (!estimate.firstYear().equals(plan.told().firstYear())
                        || estimate.unknown() != plan.told().unknown());
    }

    /** The person's other plans, by id. */
    private Map<UUID, String> others(Plan plan, Customer customer, Language language) {
        Map<UUID, String> others = new LinkedHashMap<>();
        plans.of(customer.emiratesId()).stream()
                .filter(other -> !other.id().equals(plan.id()))
                .forEach(other -> others.put(other.id(), title(other, language)));
        return others;
    }

    /** Its wished name, or else its activity and emirate. */
    private String title(Plan plan, Language language) {
        String name = plan.tradeName();
        return name != null
                ? name
                : feasibility.activity(plan.answers()).in(language) + " · "
                        + Objects.requireNonNull(plan.answers().emirate())
                                .title()
                                .in(language);
    }
}
