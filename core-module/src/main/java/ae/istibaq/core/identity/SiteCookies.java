package ae.istibaq.core.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The portal's small cookies, all of one kind: unseen by scripts, Lax, and behind TLS bound to this very host. */
@Component
class SiteCookies {

    private final boolean https;

    SiteCookies(PortalAddress address) {
        this.https = address.https();
    }

    /** The name as the browser knows it. The prefix keeps neighbours under the same domain from planting one. */
    String nameOf(String name) {
        return https ? "__Host-" + name : name;
    }

    void put(HttpServletResponse response, String name, String value, Duration life) {
        ResponseCookie cookie = ResponseCookie.from(nameOf(name), value)
                .path("/")
                .httpOnly(true)
                .secure(https)
                .sameSite("Lax")
                .maxAge(life)
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }

    Optional<String> read(HttpServletRequest request, String name) {
        return Optional.ofNullable(WebUtils.getCookie(request, nameOf(name))).map(Cookie::getValue);
    }

    void forget(HttpServletResponse response, String name) {
        put(response, name, "", Duration.ZERO);
    }
}
