package ae.istibaq.basher.plan;

import ae.istibaq.basher.emirates.Emirate;
import ae.istibaq.basher.form.LegalForm;
import ae.istibaq.basher.guide.AnswerReading;
import ae.istibaq.basher.guide.Answers;
import ae.istibaq.basher.guide.Feasibility;
import ae.istibaq.basher.guide.GuideAddresses;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.shared.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An investor's plans, and a new one from the guide's answers. */
@Controller
class PlansController {

    static final String KEEP = "basher/plan/pages/keep";

    private final Plans plans;
    private final AnswerReading reading;
    private final Feasibility feasibility;

    PlansController(Plans plans, AnswerReading reading, Feasibility feasibility) {
        this.plans = plans;
        this.reading = reading;
        this.feasibility = feasibility;
    }

    /** A plan as lists show it. */
    record Listed(
            UUID id, @Nullable String tradeName, String activity, Emirate emirate, LegalForm form, Plan.Told told) {

        /** Its wished name, or else its activity. */
        public String title() {
            return tradeName == null ? activity : tradeName;
        }
    }

    @GetMapping("/basher/plans")
    String list(
            @RequestParam(name = "full", defaultValue = "false") boolean full,
            @AuthenticationPrincipal Customer customer,
            Locale locale,
            Model model) {
        Language language = Language.of(locale);
        List<Plan> own = plans.of(customer.emiratesId());
        model.addAttribute(
                "plans", own.stream().map(plan -> listed(plan, language)).toList());
        model.addAttribute("full", full && own.size() >= Plans.MOST);
        return "basher/plan/pages/plans";
    }

    private Listed listed(Plan plan, Language language) {
        return new Listed(
                plan.id(),
                plan.tradeName(),
                feasibility.activity(plan.answers()).in(language),
                java.util.Objects.requireNonNull(plan.answers().emirate()),
                plan.form(),
                plan.told());
    }

    /** What is kept, before it is; whoever has not answered everything is asked first. */
    @GetMapping("/basher/plans/new")
    String begin(@RequestParam Map<String, String> sent, Model model) {
        Answers answers = reading.read(sent);
        Optional<String> asked = unanswered(answers, null);
        if (asked.isPresent()) {
            return asked.get();
        }
        new Wish(answers, feasibility.verdicts(answers))
                .begin(LegalForm.of(sent.getOrDefault(Wish.FORM, "")).orElse(null), null)
                .show(model);
        model.addAttribute("action", "/basher/plans");
        return KEEP;
    }

    @PostMapping("/basher/plans")
    String keep(
            @RequestParam Map<String, String> sent,
            @AuthenticationPrincipal Customer customer,
            HttpServletResponse response,
            Model model) {
        Answers answers = reading.read(sent);
        Optional<String> asked = unanswered(answers, null);
        if (asked.isPresent()) {
            return asked.get();
        }
        Wish wish = new Wish(answers, feasibility.verdicts(answers)).read(sent);
        if (wish.isWrong()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            wish.show(model);
            model.addAttribute("action", "/basher/plans");
            return KEEP;
        }
        return plans.keep(customer.emiratesId(), answers, wish.form(), wish.tradeName())
                .map(id -> "redirect:/basher/plans/" + id)
                .orElse("redirect:/basher/plans?full=true");
    }

    /** Where to be asked what is missing; empty where nothing is. */
    static Optional<String> unanswered(Answers answers, @Nullable UUID plan) {
        return answers.open().map(question -> "redirect:" + new GuideAddresses(answers, plan).of(question));
    }
}
