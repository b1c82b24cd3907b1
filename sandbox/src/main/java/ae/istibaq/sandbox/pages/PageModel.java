package ae.istibaq.sandbox.pages;

import ae.istibaq.sandbox.SandboxSettings;
import java.net.URI;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page's frame shows. */
@ControllerAdvice
class PageModel {

    private final SandboxSettings settings;

    PageModel(SandboxSettings settings) {
        this.settings = settings;
    }

    @ModelAttribute("address")
    PageAddress address() {
        return PageAddress.here();
    }

    @ModelAttribute("portal")
    URI portal() {
        return settings.portalUrl();
    }
}
