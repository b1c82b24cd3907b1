package ae.istibaq.sandbox.uaepass;

import ae.istibaq.sandbox.pages.PageLanguage;
import ae.istibaq.sandbox.uaepass.UaePassSettings.ServiceProvider;
import ae.istibaq.sandbox.world.Persona;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where a service provider sends the browser. */
@Controller
class AuthorizeController {

    private static final Logger LOG = LoggerFactory.getLogger(AuthorizeController.class);

    private final UaePassSettings settings;
    private final Logins logins;
    private final LoginPages pages;
    private final WayBack wayBack;

    AuthorizeController(UaePassSettings settings, Logins logins, LoginPages pages, WayBack wayBack) {
        this.settings = settings;
        this.logins = logins;
        this.pages = pages;
        this.wayBack = wayBack;
    }

    @GetMapping("/idshub/authorize")
    String authorize(
            @RequestParam Map<String, String> asked,
            @CookieValue(name = WayBack.COOKIE, required = false) @Nullable String browser,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        PageLanguage.suggest(asked.get("ui_locales"), request, response);
        Optional<ServiceProvider> client = settings.client(asked.get("client_id"));
        String redirectUri = asked.get("redirect_uri");
        if (client.isEmpty()) {
            return pages.problem(model, response, "client");
        }
        if (!client.get().mayReturnTo(redirectUri)) {
            return pages.problem(model, response, "redirect");
        }
        AuthorizationRequest wanted = new AuthorizationRequest(
                client.get().id(),
                Objects.requireNonNull(redirectUri),
                asked.getOrDefault("scope", ""),
                asked.get("state"),
                asked.get("code_challenge"),
                asked.get("code_challenge_method"));
        if (!"code".equals(asked.get("response_type"))) {
            Map<String, String> error = new LinkedHashMap<>();
            error.put("error", "invalid_request");
            error.put("error_description", "Invalid response_type parameter");
            return "redirect:" + wanted.answeredWith(error);
        }
        if (!asked.containsKey("acr_values")) {
            LOG.warn("A login without acr_values, which the real one is said to want");
        }
        Optional<Persona> known = logins.signedOn(browser);
        if (known.isPresent()) {
            return wayBack.withCode(wanted, known.get());
        }
        return pages.identifier(model, logins.begin(wanted), null);
    }
}
