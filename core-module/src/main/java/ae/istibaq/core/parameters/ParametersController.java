package ae.istibaq.core.parameters;

import ae.istibaq.core.shared.ForStaff;
import ae.istibaq.core.shared.StaffRole;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The office's list of dated values: what holds since when, who says so, and how sure that is. */
@Controller
@ForStaff({StaffRole.AUDITOR, StaffRole.ADMINISTRATOR})
class ParametersController {

    private static final int PAGE = 50;
    private static final int LONGEST = 60;

    private final Parameters parameters;
    private final Clock clock;

    ParametersController(Parameters parameters, Clock clock) {
        this.parameters = parameters;
        this.clock = clock;
    }

    @GetMapping("/office/parameters")
    String show(
            @RequestParam(name = "q", defaultValue = "") String typed,
            @RequestParam(name = "page", defaultValue = "1") int page,
            Model model) {
        String words =
                typed.strip().substring(0, Math.min(LONGEST, typed.strip().length()));
        List<Parameter> found = parameters.search(words);
        int total = Math.max(1, (found.size() + PAGE - 1) / PAGE);
        int shown = Math.clamp(page, 1, total);
        model.addAttribute("words", words);
        model.addAttribute("count", found.size());
        model.addAttribute(
                "rows", found.stream().skip((shown - 1L) * PAGE).limit(PAGE).toList());
        model.addAttribute("today", LocalDate.now(clock));
        model.addAttribute("number", shown);
        model.addAttribute("total", total);
        return "core/parameters/pages/parameters";
    }
}
