package ae.istibaq.sandbox.uaepass;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the service provider asked for, as it stands in the browser's address. */
record AuthorizationRequest(
        String clientId,
        String redirectUri,
        String scope,
        @Nullable String state,
        @Nullable String codeChallenge,
        @Nullable String codeChallengeMethod) {

    AuthorizationRequest withState(@Nullable String other) {
        return new AuthorizationRequest(clientId, redirectUri, scope, other, codeChallenge, codeChallengeMethod);
    }

    /** The address to come back to, its own query kept, with the answer and the state as it was sent. */
    String answeredWith(Map<String, String> answer) {
        StringBuilder back = new StringBuilder(redirectUri);
        char join = redirectUri.indexOf('?') < 0 ? '?' : '&';
        for (var parameter : answer.entrySet()) {
            join = append(back, join, parameter.getKey(), parameter.getValue());
        }
        if (state != null) {
            append(back, join, "state", state);
        }
        return back.toString();
    }

    private static char append(StringBuilder back, char join, String name, String value) {
        back.append(join).append(name).append('=').append(URLEncoder.encode(value, StandardCharsets.UTF_8));
        return '&';
    }
}
