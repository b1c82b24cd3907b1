package ae.istibaq.osrati.growth;

import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Power;
import ae.istibaq.core.people.Powers;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A child's growth: the form that is open, one area a page, and what came of those handed in. */
@Controller
@RequestMapping("/growth/{child}")
class GrowthController {

    private static final String PAGE = "osrati/growth/pages/growth";
    private static final String AREA = "osrati/growth/pages/area";

    private final FillForm fill;
    private final GrowthView shown;
    private final GrowthPlans plans;
    private final GrowthChildren children;
    private final Powers powers;
    private final People people;
    private final AuditTrail audit;
    private final MessageSource texts;
    private final Clock clock;

    GrowthController(
            FillForm fill,
            GrowthView shown,
            GrowthPlans plans,
            GrowthChildren children,
            Powers powers,
            People people,
            AuditTrail audit,
            MessageSource texts,
            Clock clock) {
        this.fill = fill;
        this.shown = shown;
        this.plans = plans;
        this.children = children;
        this.powers = powers;
        this.people = people;
        this.audit = audit;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID child, @AuthenticationPrincipal Customer customer, Locale locale, Model model) {
        PersonId person = seen(child, customer, Power::sees);
        audit.record(Actor.person(customer.emiratesId()), "growth.seen", "person:" + person);
        model.addAttribute("form", new HandingIn(null));
        return page(person, customer.emiratesId(), locale, model);
    }

    private String page(PersonId child, EmiratesId viewer, Locale locale, Model model) {
        Language language = Language.of(locale);
        LocalDate today = LocalDate.now(clock);
        model.addAttribute("child", child);
        model.addAttribute("name", name(child, locale));
        model.addAttribute("decides", power(child, viewer).decides());
        fill.open(child).ifPresent(open -> {
            model.addAttribute("open", open);
            model.addAttribute("steps", shown.steps(open, language));
            model.addAttribute("lacking", shown.lacking(open));
            model.addAttribute("worries", HandingIn.WORRIES);
            model.addAttribute("corrected", fill.corrected(child, open.form()));
        });
        plans.next(child)
                .filter(window -> window.opensOn().isAfter(today))
                .ifPresent(window -> model.addAttribute("coming", window));
        model.addAttribute("results", shown.results(child, language));
        return PAGE;
    }

    @GetMapping("/areas/{area}")
    String area(
            @PathVariable UUID child,
            @PathVariable String area,
            @AuthenticationPrincipal Customer customer,
            Locale locale,
            Model model) {
        PersonId person = seen(child, customer, Power::decides);
        FillForm.Open open = fill.open(person).orElse(null);
        if (open == null) {
            return "redirect:" + GrowthBegun.pathOf(person);
        }
        Form.Area wanted = wanted(open, area);
        model.addAttribute("child", person);
        model.addAttribute("name", name(person, locale));
        model.addAttribute("open", open);
        model.addAttribute("area", wanted);
        model.addAttribute("areaName", wanted.name().in(Language.of(locale)));
        model.addAttribute("number", open.form().areas().indexOf(wanted) + 1);
        model.addAttribute("asked", shown.asked(open, wanted, Language.of(locale)));
        model.addAttribute("answers", Answer.values());
        return AREA;
    }

    /** Keeps what was answered, all or some; with a script each answer by itself, and then the page stays. */
    @PostMapping("/areas/{area}")
    String answer(
            @PathVariable UUID child,
            @PathVariable String area,
            @RequestParam Map<String, String> typed,
            @RequestHeader(name = "HX-Request", required = false) @Nullable String script,
            @AuthenticationPrincipal Customer customer,
            Model model) {
        PersonId person = seen(child, customer, Power::decides);
        boolean kept = fill.answer(person, answers(typed));
        if (script != null) {
            model.addAttribute("child", person);
            return AREA + (kept ? "-parts :: kept" : "-parts :: closed");
        }
        return "redirect:" + GrowthBegun.pathOf(person)
                + fill.open(person)
                        .flatMap(open -> open.form().after(wanted(open, area)))
                        .map(next -> "/areas/" + next.code())
                        .orElse("");
    }

    @PostMapping("/handing-in")
    String handIn(
            @PathVariable UUID child,
            @ModelAttribute("form") HandingIn form,
            BindingResult errors,
            @AuthenticationPrincipal Customer customer,
            Locale locale,
            Model model,
            HttpServletResponse response) {
        PersonId person = seen(child, customer, Power::decides);
        FillForm.Open open = fill.open(person).orElse(null);
        if (open != null) {
            form.check(open, errors);
            if (errors.hasErrors()) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                return page(person, customer.emiratesId(), locale, model);
            }
            fill.handIn(person, customer.emiratesId(), form.worries());
        }
        return "redirect:" + GrowthBegun.pathOf(person);
    }

    private static Form.Area wanted(FillForm.Open open, String area) {
        return open.form().area(area).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Map<String, Answer> answers(Map<String, String> typed) {
        Map<String, Answer> answers = new HashMap<>();
        typed.forEach((question, answer) -> Arrays.stream(Answer.values())
                .filter(known -> known.name().equals(answer))
                .forEach(known -> answers.put(question, known)));
        return answers;
    }

    /** The child where somebody may do so much; for all others there is nothing here. */
    private PersonId seen(UUID child, Customer customer, Predicate<Power> enough) {
        PersonId person = people.keyOf(new PersonId(child));
        if (children.find(person).isEmpty() || !enough.test(power(person, customer.emiratesId()))) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return person;
    }

    private Power power(PersonId child, EmiratesId viewer) {
        return powers.mayAct(viewer, child, Matter.GROWTH, LocalDate.now(clock));
    }

    private String name(PersonId child, Locale locale) {
        return people.find(child)
                .map(KnownPerson::name)
                .map(name -> name.in(Language.of(locale)))
                .orElseGet(() -> texts.getMessage("osrati.growth.unnamed", null, locale));
    }
}
