package ae.istibaq.core.agencies;

import ae.istibaq.core.agencies.AgencyUnavailable.Reason;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.client.ClientHttpRequestExecution;
import org.springframework.http.client.ClientHttpRequestInterceptor;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2ClientCredentialsGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;

/**
 * The portal's token at one agency: fetched by one thread for all, renewed a minute before it ends, and once more when
 * the agency has forgotten it.
 */
class AccessToken implements ClientHttpRequestInterceptor {

    private static final Duration MARGIN = Duration.ofMinutes(1);

    private final ClientRegistration registration;
    private final OAuth2AccessTokenResponseClient<OAuth2ClientCredentialsGrantRequest> endpoint;
    private final Duration patience;
    private final ReentrantLock fetching = new ReentrantLock();
    private volatile @Nullable OAuth2AccessToken token;

    AccessToken(
            ClientRegistration registration,
            OAuth2AccessTokenResponseClient<OAuth2ClientCredentialsGrantRequest> endpoint,
            Duration patience) {
        this.registration = registration;
        this.endpoint = endpoint;
        this.patience = patience;
    }

    @Override
    public ClientHttpResponse intercept(HttpRequest request, byte[] body, ClientHttpRequestExecution execution)
            throws IOException {
        OAuth2AccessToken used = get();
        request.getHeaders().setBearerAuth(used.getTokenValue());
        ClientHttpResponse answer = execution.execute(request, body);
        if (!answer.getStatusCode().isSameCodeAs(HttpStatus.UNAUTHORIZED)) {
            return answer;
        }
        answer.close();
        forget(used);
        request.getHeaders().setBearerAuth(get().getTokenValue());
        return execution.execute(request, body);
    }

    private OAuth2AccessToken get() {
        OAuth2AccessToken present = token;
        return present != null && isFresh(present) ? present : fetchOnce();
    }

    private OAuth2AccessToken fetchOnce() {
        try {
            if (!fetching.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new AgencyUnavailable(registration.getRegistrationId(), Reason.TIMED_OUT);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AgencyUnavailable(registration.getRegistrationId(), Reason.TIMED_OUT);
        }
        try {
            OAuth2AccessToken present = token;
            if (present == null || !isFresh(present)) {
                present = fetch();
                token = present;
            }
            return present;
        } finally {
            fetching.unlock();
        }
    }

    private OAuth2AccessToken fetch() {
        try {
            return endpoint.getTokenResponse(new OAuth2ClientCredentialsGrantRequest(registration))
                    .getAccessToken();
        } catch (OAuth2AuthorizationException e) {
            throw new AgencyUnavailable(registration.getRegistrationId(), Failures.reason(e));
        }
    }

    private void forget(OAuth2AccessToken refused) {
        fetching.lock();
        try {
            if (token == refused) {
                token = null;
            }
        } finally {
            fetching.unlock();
        }
    }

    // The token's dates are the machine's, whatever time the portal has been moved to.
    private static boolean isFresh(OAuth2AccessToken token) {
        return token.getExpiresAt() == null
                || InstantSource.system().instant().plus(MARGIN).isBefore(token.getExpiresAt());
    }
}
