package ae.istibaq.core.audit;

import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.ForStaff;
import ae.istibaq.core.shared.StaffRole;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;

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
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate from,
            @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate to,
            @Nullable Long before) {

        static final Search NOTHING = new Search(null, null, null, null, null);
    }

    @GetMapping("/office/audit")
    String show(Model model) {
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
        EmiratesId person = person(typed, result);
        if (typed.from() != null && typed.to() != null && typed.to().isBefore(typed.from())) {
            result.rejectValue("to", "core.audit.to.before");
        }
        if (result.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(model);
        }
        String object = blankIsNull(typed.object());
        trail.record(Actor.staff(auditor), "audit.searched", "audit", asked(person, object, typed));
        List<AuditEntry> found =
                search.find(new AuditSearch.Wanted(person, object, typed.from(), typed.to(), typed.before()));
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
        return "redirect:/office/audit";
    }

    private String page(Model model) {
        model.addAttribute("last", inspection.last().orElse(null));
        model.addAttribute("unsealed", chain.unsealed());
        return VIEW;
    }

    private static @Nullable EmiratesId person(Search typed, BindingResult result) {
        String person = blankIsNull(typed.person());
        try {
            return person == null ? null : EmiratesId.of(person);
        } catch (IllegalArgumentException notAnId) {
            result.rejectValue("person", "core.audit.person.wrong");
            return null;
        }
    }

    private static Map<String, String> asked(
            @Nullable EmiratesId person, @Nullable String object, Search typed) {
        Map<String, String> asked = new TreeMap<>();
        put(asked, "person", person == null ? null : person.digits());
        put(asked, "object", object);
        put(asked, "from", typed.from());
        put(asked, "to", typed.to());
        return asked;
    }

    /** What the form for older entries carries along. */
    private static Map<String, String> older(Search typed, AuditEntry last) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "person", typed.person());
        put(fields, "object", typed.object());
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
