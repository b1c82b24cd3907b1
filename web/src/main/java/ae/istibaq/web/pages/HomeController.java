package ae.istibaq.web.pages;

import ae.istibaq.core.identity.ForEveryone;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that belong to no room: the front door, Basher for now, help, and what the portal says of itself. */
@Controller
@ForEveryone
class HomeController {

    @GetMapping("/")
    String home() {
        return "web/pages/home";
    }

    @GetMapping("/basher")
    String basher() {
        return "web/pages/basher";
    }

    @GetMapping("/help")
    String help() {
        return "web/pages/help";
    }

    @GetMapping("/cookies")
    String cookies() {
        return "web/pages/cookies";
    }

    @GetMapping("/privacy")
    String privacy() {
        return "web/pages/privacy";
    }

    @GetMapping("/accessibility")
    String accessibility() {
        return "web/pages/accessibility";
    }
}
