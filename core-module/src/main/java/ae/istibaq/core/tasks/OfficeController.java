package ae.istibaq.core.tasks;

import ae.istibaq.core.events.Cause;
import ae.istibaq.core.events.Causes;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.parameters.AgencyNames;
import ae.istibaq.core.shared.ForStaff;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.shared.StaffRole;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * The office's first page, what needs a person today and why; and each task: opened, taken, closed. Whose matter it is
 * sees only the one who works on it.
 */
@Controller
@ForStaff({StaffRole.OFFICER, StaffRole.AUDITOR})
class OfficeController {

    private static final String TASK = "core/tasks/pages/task";
    private static final int PAGE = 50;
    private static final int CLOSED = 10;

    private final Tasks tasks;
    private final List<Matters> matters;
    private final List<Remedy> remedies;
    private final Causes causes;
    private final AgencyNames agencies;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OfficeController(
            Tasks tasks,
            List<Matters> matters,
            List<Remedy> remedies,
            Causes causes,
            AgencyNames agencies,
            TransactionTemplate transaction,
            Clock clock) {
        this.tasks = tasks;
        this.matters = matters;
        this.remedies = remedies;
        this.causes = causes;
        this.agencies = agencies;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What was done about a task. */
    record Closing(
            @NotBlank(message = "{core.tasks.note.missing}") @Size(max = 500, message = "{core.tasks.note.too-long}") @Nullable String note) {}

    /** The event that led to a task, in words. */
    record Led(String agency, String type, Instant at) {}

    @GetMapping("/office")
    @ForStaff({StaffRole.OFFICER, StaffRole.AUDITOR, StaffRole.ADMINISTRATOR})
    String list(
            @RequestParam(name = "page", defaultValue = "1") int page,
            @AuthenticationPrincipal Customer staff,
            Model model) {
        int waiting = tasks.countWaiting();
        int total = Math.max(1, (waiting + PAGE - 1) / PAGE);
        int shown = Math.clamp(page, 1, total);
        model.addAttribute("waiting", waiting);
        model.addAttribute("tasks", tasks.waiting(PAGE, (shown - 1) * PAGE));
        model.addAttribute("closed", tasks.closed(CLOSED));
        model.addAttribute("number", shown);
        model.addAttribute("total", total);
        model.addAttribute("me", staff.account());
        model.addAttribute("opens", !staff.roles().equals(java.util.Set.of(StaffRole.ADMINISTRATOR)));
        return "core/tasks/pages/office";
    }

    @GetMapping("/office/tasks/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal Customer staff, Locale locale, Model model) {
        model.addAttribute("form", new Closing(null));
        return page(find(id), staff, locale, model);
    }

    @PostMapping("/office/tasks/{id}/taking")
    @ForStaff(StaffRole.OFFICER)
    String take(
            @PathVariable UUID id,
            @RequestParam(name = "holder", required = false) @Nullable UUID holder,
            @AuthenticationPrincipal Customer staff) {
        tasks.take(find(id).id(), staff.account(), holder);
        return back(id);
    }

    @PostMapping("/office/tasks/{id}/completion")
    @ForStaff(StaffRole.OFFICER)
    String close(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") Closing closing,
            BindingResult result,
            @AuthenticationPrincipal Customer staff,
            Locale locale,
            jakarta.servlet.http.HttpServletResponse response,
            Model model) {
        Task task = find(id);
        if (result.hasErrors() && task.isHeldBy(staff.account())) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(task, staff, locale, model);
        }
        if (closing.note() != null) {
            tasks.close(id, staff.account(), closing.note().strip());
        }
        return back(id);
    }

    @PostMapping("/office/tasks/{id}/repetition")
    @ForStaff(StaffRole.OFFICER)
    String tryAgain(@PathVariable UUID id, @AuthenticationPrincipal Customer staff) {
        Task task = find(id);
        Remedy remedy = remedy(task).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        transaction.executeWithoutResult(
                status -> tasks.close(id, staff.account(), null).ifPresent(remedy::apply));
        return back(id);
    }

    private static String back(UUID id) {
        return "redirect:/office/tasks/" + id;
    }

    private Task find(UUID id) {
        return tasks.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private Optional<Remedy> remedy(Task task) {
        return remedies.stream()
                .filter(remedy -> remedy.rule().equals(task.rule()))
                .findFirst();
    }

    private String page(Task task, Customer staff, Locale locale, Model model) {
        Language language = Language.of(locale);
        boolean mine = task.isHeldBy(staff.account());
        tasks.seen(task, staff.account());
        model.addAttribute("task", task);
        model.addAttribute("mine", mine);
        model.addAttribute("officer", staff.roles().contains(StaffRole.OFFICER));
        model.addAttribute(
                "lines",
                matters.stream()
                        .flatMap(room -> room.about(task, language).stream())
                        .filter(line -> mine || !line.personal())
                        .toList());
        model.addAttribute("led", led(task, language).orElse(null));
        model.addAttribute(
                "remedy", remedy(task).filter(any -> mine).map(Remedy::label).orElse(null));
        return TASK;
    }

    private Optional<Led> led(Task task, Language language) {
        return Optional.ofNullable(task.cause()).flatMap(causes::describe).map(cause -> led(cause, language));
    }

    private Led led(Cause cause, Language language) {
        LocalDate day = LocalDate.ofInstant(cause.time(), clock.getZone());
        return new Led(agencies.of(cause.agency(), day).in(language), cause.type(), cause.time());
    }
}
