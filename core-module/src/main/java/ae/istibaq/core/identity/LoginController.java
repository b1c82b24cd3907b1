package ae.istibaq.core.identity;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page at the door: one button to UAE PASS, and above it what happened if the last try did not end inside. */
@Controller
@ForEveryone
class LoginController {

    private static final String VIEW = "core/identity/pages/login";

    private final WayBack wayBack;

    LoginController(WayBack wayBack) {
        this.wayBack = wayBack;
    }

    @GetMapping("/login")
    String login() {
        return VIEW;
    }

    @GetMapping("/login/{outcome:[a-z]+}")
    String outcome(@PathVariable String outcome, Model model, HttpServletRequest request) {
        LoginOutcome why =
                LoginOutcome.of(outcome).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("outcome", why);
        model.addAttribute("back", wayBack.read(request).orElse("/"));
        return VIEW;
    }
}
