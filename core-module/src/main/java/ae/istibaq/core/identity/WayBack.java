package ae.istibaq.core.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;
import org.springframework.stereotype.Component;

/**
 * The page a visitor was on the way to before the login came between, kept in a cookie.
 *
 * <p>Of a form that was sent too late, it is the page the form stands on.
 */
@Component
class WayBack implements RequestCache {

    private static final String COOKIE = "WAY-BACK";
    private static final Duration LIFE = Duration.ofMinutes(30);
    // Paths of this host only: neither //elsewhere nor /\elsewhere, and nothing that could break a header.
    private static final Pattern PAGE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]{0,1000}");
    private static final Pattern DOOR = Pattern.compile("/(login|logout|oauth2|error)([/?].*)?");

    private final SiteCookies cookies;

    WayBack(SiteCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        page(request).filter(WayBack::leadsToAPage).ifPresent(page -> {
            byte[] bytes = page.getBytes(StandardCharsets.US_ASCII);
            cookies.put(
                    response, COOKIE, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), LIFE);
        });
    }

    private static Optional<String> page(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || request.getHeader("HX-Request") != null) {
            return pageBefore(request);
        }
        String destination = request.getHeader("Sec-Fetch-Dest");
        if (destination != null && !destination.equals("document")) {
            return Optional.empty();
        }
        String query = request.getQueryString();
        return Optional.of(request.getRequestURI() + (query == null ? "" : "?" + query));
    }

    /** The page of this portal from which a request was made. */
    static Optional<String> pageBefore(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (referer == null) {
            return Optional.empty();
        }
        try {
            URI before = URI.create(referer);
            String query = before.getRawQuery();
            boolean here = request.getServerName().equalsIgnoreCase(before.getHost());
            return Optional.ofNullable(before.getRawPath())
                    .filter(path -> here)
                    .map(path -> query == null ? path : path + "?" + query)
                    .filter(WayBack::leadsToAPage);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static boolean leadsToAPage(String path) {
        return PAGE.matcher(path).matches() && !DOOR.matcher(path).matches();
    }

    Optional<String> read(HttpServletRequest request) {
        return cookies.read(request, COOKIE).flatMap(WayBack::decoded).filter(WayBack::leadsToAPage);
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(value), StandardCharsets.US_ASCII));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        return read(request).map(SimpleSavedRequest::new).orElse(null);
    }

    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        cookies.forget(response, COOKIE);
    }
}
