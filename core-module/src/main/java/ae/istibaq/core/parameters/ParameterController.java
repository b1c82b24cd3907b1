package ae.istibaq.core.parameters;

import ae.istibaq.core.parameters.Proposals.Proposal;
import ae.istibaq.core.shared.ForStaff;
import ae.istibaq.core.shared.StaffRole;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** One value through its days; an administrator proposes the next one, another confirms it. */
@Controller
@ForStaff({StaffRole.AUDITOR, StaffRole.ADMINISTRATOR})
class ParameterController {

    private final Parameters parameters;
    private final Proposals proposals;
    private final Clock clock;

    ParameterController(Parameters parameters, Proposals proposals, Clock clock) {
        this.parameters = parameters;
        this.proposals = proposals;
        this.clock = clock;
    }

    /** What was typed. */
    record Wish(
            @NotBlank(message = "{core.parameters.page.value.missing}") @Size(max = 200, message = "{core.parameters.page.too-long}") @Nullable String value,

            @NotBlank(message = "{core.parameters.page.day.wrong}") @Nullable String from,

            @NotBlank(message = "{core.parameters.page.source.missing}") @Size(max = 200, message = "{core.parameters.page.too-long}") @Nullable String source) {}

    // The principal's type belongs to a higher room; only the account and the roles are needed here.
    @GetMapping("/office/parameters/{key}")
    String show(
            @PathVariable String key,
            @AuthenticationPrincipal(expression = "account()") UUID account,
            @AuthenticationPrincipal(expression = "roles()") java.util.Set<StaffRole> roles,
            Model model) {
        model.addAttribute("form", new Wish(null, null, null));
        return page(key, account, roles.contains(StaffRole.ADMINISTRATOR), model);
    }

    @PostMapping("/office/parameters/{key}/proposal")
    @ForStaff(StaffRole.ADMINISTRATOR)
    String propose(
            @PathVariable String key,
            @Valid @ModelAttribute("form") Wish wish,
            BindingResult result,
            @AuthenticationPrincipal(expression = "account()") UUID account,
            HttpServletResponse response,
            Model model) {
        List<Parameter> history = history(key);
        LocalDate from = day(wish, result);
        String value = wish.value() == null ? "" : wish.value().strip();
        if (from != null && !result.hasFieldErrors("value")) {
            Optional<Parameter> former = history.stream()
                    .filter(row -> row.holdsOn(from) && row.validFrom().isBefore(from))
                    .findFirst();
            if (!from.isAfter(LocalDate.now(clock)) || former.isEmpty()) {
                result.rejectValue("from", "core.parameters.page.day.not-to-come");
            } else if (!former.get().takes(value)) {
                result.rejectValue("value", "core.parameters.page.value.wrong");
            }
        }
        if (result.hasErrors() || from == null || wish.source() == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(key, account, true, model);
        }
        proposals.propose(key, value, from, wish.source().strip(), account);
        return back(key);
    }

    @PostMapping("/office/parameters/{key}/confirmation")
    @ForStaff(StaffRole.ADMINISTRATOR)
    String confirm(
            @PathVariable String key,
            @RequestParam UUID proposal,
            @AuthenticationPrincipal(expression = "account()") UUID account) {
        history(key);
        proposals.confirm(proposal, account);
        return back(key);
    }

    @PostMapping("/office/parameters/{key}/rejection")
    @ForStaff(StaffRole.ADMINISTRATOR)
    String reject(
            @PathVariable String key,
            @RequestParam UUID proposal,
            @AuthenticationPrincipal(expression = "account()") UUID account) {
        history(key);
        proposals.reject(proposal, account);
        return back(key);
    }

    private static @Nullable LocalDate day(Wish wish, BindingResult result) {
        if (result.hasFieldErrors("from") || wish.from() == null) {
            return null;
        }
        try {
            return LocalDate.parse(wish.from().strip());
        } catch (DateTimeParseException unreadable) {
            result.rejectValue("from", "core.parameters.page.day.wrong");
            return null;
        }
    }

    private List<Parameter> history(String key) {
        List<Parameter> history = parameters.history(key);
        if (history.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return history;
    }

    private String page(String key, UUID account, boolean administrator, Model model) {
        LocalDate today = LocalDate.now(clock);
        Proposal waiting = proposals.waiting(key).orElse(null);
        model.addAttribute("key", key);
        model.addAttribute("rows", history(key));
        model.addAttribute("today", today);
        model.addAttribute("waiting", waiting);
        model.addAttribute("mine", waiting != null && waiting.by().equals(account));
        model.addAttribute("late", waiting != null && !waiting.from().isAfter(today));
        model.addAttribute("administrator", administrator);
        return "core/parameters/pages/parameter";
    }

    private static String back(String key) {
        return "redirect:/office/parameters/" + key;
    }
}
