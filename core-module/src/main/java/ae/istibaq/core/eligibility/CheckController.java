package ae.istibaq.core.eligibility;

import ae.istibaq.core.eligibility.Explanation.ShownCondition;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.shared.Language;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page that says why, why not, and what would change it. */
@Controller
class CheckController {

    private static final String VIEW = "core/eligibility/pages/check";

    private final VerdictsInSight verdicts;
    private final Explanation explanation;

    CheckController(VerdictsInSight verdicts, Explanation explanation) {
        this.verdicts = verdicts;
        this.explanation = explanation;
    }

    @GetMapping("/checks/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal Customer customer, Locale locale, Model model) {
        Verdict verdict = verdicts.find(id, customer.emiratesId())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Language language = Language.of(locale);
        model.addAttribute("verdict", verdict);
        model.addAttribute("platform", verdict.service().platform());
        model.addAttribute("groups", groups(explanation.conditions(verdict, language)));
        model.addAttribute("silent", explanation.silentRegisters(verdict, language));
        return VIEW;
    }

    /** Conditions with the same answer, below a heading. */
    record Group(String name, List<ShownCondition> conditions) {}

    /** What decides comes first: what is not met, then what is open. */
    private static List<Group> groups(List<ShownCondition> conditions) {
        return Stream.of(Condition.Answer.NO, Condition.Answer.NOT_KNOWN, Condition.Answer.YES)
                .map(answer -> new Group(
                        answer.name().toLowerCase(Locale.ROOT),
                        conditions.stream()
                                .filter(condition -> condition.answer() == answer)
                                .toList()))
                .filter(group -> !group.conditions().isEmpty())
                .toList();
    }
}
