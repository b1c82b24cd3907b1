package ae.istibaq.core.tasks;

import ae.istibaq.core.agencies.AgencyStanding;
import ae.istibaq.core.agencies.AgencyStanding.Standing;
import ae.istibaq.core.events.ParkedEvents;
import ae.istibaq.core.parameters.AgencyNames;
import ae.istibaq.core.shared.ForStaff;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.shared.StaffRole;
import ae.istibaq.core.time.Retried;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The office's page of the agencies: which answer, which do not, and what waits for them. It names no person. */
@Controller
@ForStaff({StaffRole.OFFICER, StaffRole.AUDITOR, StaffRole.ADMINISTRATOR})
class AgenciesController {

    private final AgencyStanding standing;
    private final AgencyNames names;
    private final Retried retried;
    private final ParkedEvents parked;
    private final Clock clock;

    AgenciesController(AgencyStanding standing, AgencyNames names, Retried retried, ParkedEvents parked, Clock clock) {
        this.standing = standing;
        this.names = names;
        this.retried = retried;
        this.parked = parked;
        this.clock = clock;
    }

    /** An agency with its name. */
    record Line(String name, Standing standing) {}

    @GetMapping("/office/agencies")
    String show(Locale locale, Model model) {
        LocalDate today = LocalDate.now(clock);
        Language language = Language.of(locale);
        List<Line> lines = standing.all().stream()
                .map(each -> new Line(names.of(each.code(), today).in(language), each))
                // Trouble first: that is what one comes to see.
                .sorted(Comparator.comparing((Line line) -> line.standing().state() == AgencyStanding.State.ASKED)
                        .thenComparing(line -> line.standing().failed() == 0))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("waiting", retried.count());
        model.addAttribute("parked", parked.count());
        return "core/tasks/pages/agencies";
    }
}
