package ae.istibaq.core.tasks;

import ae.istibaq.core.identity.Customer;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The office's first page: what needs a person today and why. Only staff reach {@code /office}. */
@Controller
class OfficeController {

    private final Tasks tasks;

    OfficeController(Tasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/office")
    String show(Model model) {
        model.addAttribute("tasks", tasks.waiting());
        return "core/tasks/pages/office";
    }

    @PostMapping("/office/tasks/{id}/completion")
    String done(@PathVariable UUID id, @AuthenticationPrincipal Customer customer) {
        if (tasks.done(id, customer.account()).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/office";
    }
}
