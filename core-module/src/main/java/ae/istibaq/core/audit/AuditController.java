package ae.istibaq.core.audit;

import ae.istibaq.core.audit.AuditSearch.Wanted;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.ForStaff;
import ae.istibaq.core.shared.StaffRole;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The auditor's page: whether the chain is whole, and the entries. A search is a form that is sent, because whose
 * entries are looked for must not stand in an address; and it is an entry itself.
 */
@Controller
@ForStaff(StaffRole.AUDITOR)
class AuditController {

    private static final String VIEW = "core/audit/pages/audit";

    private final AuditSearch search;
    private final AuditInspection inspection;
    private final AuditChain chain;
    private final AuditTrail trail;

    AuditController(AuditSearch search, AuditInspection inspection, AuditChain chain, AuditTrail trail) {
        this.search = search;
        this.inspection = inspection;
        this.chain = chain;
        this.trail = trail;
    }

    /** What was typed. */
    record Search(
            @Nullable String person,
            @Nullable String object,
            @Nullable String kind,
            @Nullable String from,
            @Nullable String to,
            @Nullable String before) {

        static final Search NOTHING = new Search(null, null, null, null, null, null);
    }

    @GetMapping("/office/audit")
    String show(@RequestParam(name = "asked", defaultValue = "false") boolean asked, Model model) {
        model.addAttribute("asked", asked);
        model.addAttribute("form", Search.NOTHING);
        return page(model);
    }

    // The principal's type belongs to a higher room; only the account is needed here.
    @PostMapping("/office/audit")
    String search(
            @ModelAttribute("form") Search typed,
            BindingResult result,
            @AuthenticationPrincipal(expression = "account()") UUID auditor,
            HttpServletResponse response,
            Model model) {
        Wanted wanted = wanted(typed, result);
        if (result.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model);
        }
        trail.record(Actor.staff(auditor), "audit.searched", "audit", asked(wanted));
        List<AuditEntry> found = search.find(wanted);
        List<AuditEntry> shown = found.stream().limit(AuditSearch.PAGE).toList();
        model.addAttribute("entries", shown);
        if (found.size() > shown.size()) {
            model.addAttribute("older", older(typed, shown.getLast()));
        }
        return page(model);
    }

    @PostMapping("/office/audit/check")
    String check(@AuthenticationPrincipal(expression = "account()") UUID auditor) {
        trail.record(Actor.staff(auditor), "audit.check-asked", "audit");
        inspection.soon();
        return "redirect:/office/audit?asked=true";
    }

    private String page(Model model) {
        model.addAttribute("last", inspection.last().orElse(null));
        model.addAttribute("unsealed", chain.unsealed());
        return VIEW;
    }

    private static Wanted wanted(Search typed, BindingResult result) {
        Wanted wanted = new Wanted(
                read(typed.person(), EmiratesId::of, "person", result),
                blankIsNull(typed.object()),
                blankIsNull(typed.kind()),
                read(typed.from(), LocalDate::parse, "from", result),
                read(typed.to(), LocalDate::parse, "to", result),
                read(typed.before(), Long::valueOf, "before", result));
        if (wanted.from() != null && wanted.to() != null && wanted.to().isBefore(wanted.from())) {
            result.rejectValue("to", "core.audit.page.wrong.order");
        }
        return wanted;
    }

    private static <T> @Nullable T read(
            @Nullable String typed, Function<String, T> reader, String field, BindingResult result) {
        String text = blankIsNull(typed);
        try {
            return text == null ? null : reader.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            result.rejectValue(field, "core.audit.page.wrong." + field);
            return null;
        }
    }

    private static Map<String, String> asked(Wanted wanted) {
        Map<String, String> asked = new TreeMap<>();
        put(asked, "person", wanted.person() == null ? null : wanted.person().digits());
        put(asked, "object", wanted.object());
        put(asked, "kind", wanted.kind());
        put(asked, "from", wanted.from());
        put(asked, "to", wanted.to());
        return asked;
    }

    /** What the form for older entries carries along. */
    private static Map<String, String> older(Search typed, AuditEntry last) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "person", typed.person());
        put(fields, "object", typed.object());
        put(fields, "kind", typed.kind());
        put(fields, "from", typed.from());
        put(fields, "to", typed.to());
        put(fields, "before", last.id());
        return fields;
    }

    private static void put(Map<String, String> fields, String name, @Nullable Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }

    private static @Nullable String blankIsNull(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }
}
