package ae.istibaq.sandbox.uaepass;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Forgets the browser and sends it where the service provider wants. */
@Controller
class LogoutController {

    private final Logins logins;

    LogoutController(Logins logins) {
        this.logins = logins;
    }

    @GetMapping("/idshub/logout")
    String logout(
            @CookieValue(name = WayBack.COOKIE, required = false) @Nullable String browser,
            @RequestParam(name = "redirect_uri", required = false) @Nullable String redirectUri,
            HttpServletResponse response) {
        logins.signOff(browser);
        ResponseCookie gone = ResponseCookie.from(WayBack.COOKIE, "")
                .path("/idshub")
                .httpOnly(true)
                .sameSite("Lax")
                .maxAge(0)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, gone.toString());
        return redirectUri != null && redirectUri.matches("https?://\\S+")
                ? "redirect:" + redirectUri
                : "uaepass/logged-out";
    }
}
