package ae.istibaq.core.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.web.AuthorizationRequestRepository;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.security.oauth2.core.endpoint.OAuth2ParameterNames;
import org.springframework.security.oauth2.core.endpoint.PkceParameterNames;
import org.springframework.stereotype.Component;

/**
 * Logins that have begun, each kept in a cookie of the browser that began it: no session before a person is known, any
 * node may finish it, and two tabs do not disturb each other.
 */
@Component
class LoginAttempts implements AuthorizationRequestRepository<OAuth2AuthorizationRequest> {

    // As long as a code of UAE PASS is good.
    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final String BETWEEN = "|";

    private final SiteCookies cookies;
    private final UaePassSettings settings;
    private final ClientRegistration registration;

    LoginAttempts(SiteCookies cookies, UaePassSettings settings, UaePassClient client) {
        this.cookies = cookies;
        this.settings = settings;
        this.registration = client.registration();
    }

    @Override
    public void saveAuthorizationRequest(
            @Nullable OAuth2AuthorizationRequest attempt, HttpServletRequest request, HttpServletResponse response) {
        if (attempt == null) {
            removeAuthorizationRequest(request, response);
            return;
        }
        String state = Objects.requireNonNull(attempt.getState());
        String verifier = attempt.getAttribute(PkceParameterNames.CODE_VERIFIER);
        cookies.put(response, name(state), state + BETWEEN + (verifier == null ? "" : verifier), LIFE);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest loadAuthorizationRequest(HttpServletRequest request) {
        String state = request.getParameter(OAuth2ParameterNames.STATE);
        if (state == null) {
            return null;
        }
        return cookies.read(request, name(state))
                .filter(kept -> kept.startsWith(state + BETWEEN))
                .map(kept -> attempt(request, state, kept.substring(state.length() + 1)))
                .orElse(null);
    }

    @Override
    public @Nullable OAuth2AuthorizationRequest removeAuthorizationRequest(
            HttpServletRequest request, HttpServletResponse response) {
        OAuth2AuthorizationRequest attempt = loadAuthorizationRequest(request);
        if (attempt != null) {
            cookies.forget(response, name(Objects.requireNonNull(attempt.getState())));
        }
        return attempt;
    }

    private OAuth2AuthorizationRequest attempt(HttpServletRequest callback, String state, String verifier) {
        String configured = settings.redirectUri();
        Map<String, Object> attributes = verifier.isEmpty()
                ? Map.of(OAuth2ParameterNames.REGISTRATION_ID, UaePassClient.ID)
                : Map.of(
                        OAuth2ParameterNames.REGISTRATION_ID,
                        UaePassClient.ID,
                        PkceParameterNames.CODE_VERIFIER,
                        verifier);
        return OAuth2AuthorizationRequest.authorizationCode()
                .authorizationUri(
                        Objects.requireNonNull(registration.getProviderDetails().getAuthorizationUri()))
                .clientId(registration.getClientId())
                .scopes(registration.getScopes())
                // UAE PASS came back to the very address it was given.
                .redirectUri(configured == null ? callback.getRequestURL().toString() : configured)
                .state(state)
                .attributes(attributes)
                .build();
    }

    private static String name(String state) {
        return "LOGIN-" + Integer.toHexString(state.hashCode());
    }
}
