package ae.istibaq.core.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Where a visitor goes next: to UAE PASS, in, away again, or to a page that says why not. */
@Component
class AtTheDoor
        implements AuthenticationEntryPoint,
                AuthenticationSuccessHandler,
                AuthenticationFailureHandler,
                AccessDeniedHandler,
                LogoutSuccessHandler {

    private static final Logger log = LoggerFactory.getLogger(AtTheDoor.class);
    private static final String INSIDE = "/me";

    private final WayBack wayBack;
    private final LoginTrail trail;
    private final URI uaePass;
    private final PortalAddress address;

    AtTheDoor(WayBack wayBack, LoginTrail trail, UaePassSettings settings, PortalAddress address) {
        this.wayBack = wayBack;
        this.trail = trail;
        this.uaePass = settings.baseUrl();
        this.address = address;
    }

    /** Someone who isn't logged in wants what needs a login. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
            throws IOException {
        if (request.getHeader("HX-Request") != null) {
            // A fragment cannot follow to another host: the whole page goes.
            response.setHeader("HX-Redirect", LoginOutcome.ENDED.path());
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            response.sendRedirect(UaePassClient.START);
        } else {
            seeOther(response, LoginOutcome.ENDED.path());
        }
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        goIn(request, response);
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException e) throws IOException {
        String code = e instanceof OAuth2AuthenticationException failed
                ? failed.getError().getErrorCode()
                : e.getClass().getSimpleName();
        if (code.equals(UaePassLogin.NOT_ELIGIBLE)) {
            trail.failed(LoginOutcome.REFUSED);
            // Without this, UAE PASS would send the same person straight back into the same refusal.
            response.sendRedirect(leaveUaePass(request, LoginOutcome.REFUSED.path()));
        } else if (request.getParameter("error") != null) {
            // Spring wants a state beside the error and UAE PASS may leave it out: the parameter alone decides.
            trail.failed(LoginOutcome.CANCELLED);
            response.sendRedirect(LoginOutcome.CANCELLED.path());
        } else if (CustomerInSession.customer(request).isPresent()) {
            // A second callback of a login that has succeeded, as by the back button.
            goIn(request, response);
        } else {
            log.warn("A login failed: {}", code);
            trail.failed(LoginOutcome.FAILED);
            response.sendRedirect(LoginOutcome.FAILED.path());
        }
    }

    /** What isn't yours is not there; a form from before the login asks to be looked at again. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
            throws IOException {
        if (!(e instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Optional<String> page = WayBack.pageBefore(request);
        if (CustomerInSession.customer(request).isPresent() && page.isPresent()) {
            wayBack.saveRequest(request, response);
            seeOther(response, LoginOutcome.OUTDATED.path());
        } else {
            wayBack.saveRequest(request, response);
            seeOther(response, LoginOutcome.ENDED.path());
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            @org.jspecify.annotations.Nullable Authentication authentication)
            throws IOException {
        if (authentication != null && authentication.getPrincipal() instanceof Customer customer) {
            trail.left(customer);
        }
        wayBack.removeRequest(request, response);
        response.sendRedirect(leaveUaePass(request, "/"));
    }

    private void goIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String page = wayBack.read(request).orElse(INSIDE);
        wayBack.removeRequest(request, response);
        response.sendRedirect(page);
    }

    private String leaveUaePass(HttpServletRequest request, String then) {
        URI here = address.baseUrl() != null
                ? address.of(then)
                : ServletUriComponentsBuilder.fromContextPath(request)
                        .path(then)
                        .build()
                        .toUri();
        return UriComponentsBuilder.fromUri(uaePass)
                .path("/idshub/logout")
                .queryParam("redirect_uri", "{here}")
                .build(here.toString())
                .toString();
    }

    private static void seeOther(HttpServletResponse response, String path) {
        response.setHeader(HttpHeaders.LOCATION, path);
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }
}
