package ae.istibaq.core.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Tells a session's id from its cookie, once for each dispatch of a request. The filter of sessions asks again when the
 * answer has gone out, and would read from the database once more what it has just saved.
 */
class SessionCookies implements HttpSessionIdResolver {

    private static final String ASKED = SessionCookies.class.getName();

    private final CookieHttpSessionIdResolver cookies = new CookieHttpSessionIdResolver();

    SessionCookies(CookieSerializer cookie) {
        cookies.setCookieSerializer(cookie);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        if (request.getDispatcherType().equals(request.getAttribute(ASKED))) {
            return List.of();
        }
        request.setAttribute(ASKED, request.getDispatcherType());
        return cookies.resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        // The cookie of an answer that has gone out stays as it is.
        if (!response.isCommitted()) {
            cookies.setSessionId(request, response, id);
        }
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookies.expireSession(request, response);
    }
}
