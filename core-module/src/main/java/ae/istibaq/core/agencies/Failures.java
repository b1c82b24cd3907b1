package ae.istibaq.core.agencies;

import ae.istibaq.core.agencies.AgencyUnavailable.Reason;
import java.io.IOException;
import java.net.http.HttpTimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.web.client.RestClientException;
import org.springframework.web.client.RestClientResponseException;

/** Sorts what may go wrong on the way to an agency into "later" and "no". */
final class Failures {

    // A word in capitals is a code; anything else in a problem may be about a person.
    private static final Pattern CODE = Pattern.compile("\"code\"\\s*:\\s*\"([A-Z][A-Z_]{1,63})\"");

    private Failures() {}

    static RuntimeException translate(String agency, @Nullable Throwable failure) {
        return switch (failure) {
            case RestClientResponseException answer -> translate(agency, answer);
            case RestClientException silence -> new AgencyUnavailable(agency, reason(silence));
            case RuntimeException other -> other;
            case null, default -> new IllegalStateException(failure);
        };
    }

    private static RuntimeException translate(String agency, RestClientResponseException answer) {
        HttpStatusCode status = answer.getStatusCode();
        return switch (status.value()) {
            case 401 -> new AgencyUnavailable(agency, Reason.LOCKED_OUT);
            case 408, 425, 429 -> new AgencyUnavailable(agency, Reason.ERRED);
            default ->
                status.is4xxClientError()
                        ? new AgencyRefused(agency, status.value(), code(answer.getResponseBodyAsString()))
                        : new AgencyUnavailable(agency, Reason.ERRED);
        };
    }

    private static @Nullable String code(String problem) {
        Matcher code = CODE.matcher(problem);
        return code.find() ? code.group(1) : null;
    }

    static Reason reason(OAuth2AuthorizationException noToken) {
        return switch (noToken.getCause()) {
            case RestClientResponseException answer ->
                switch (answer.getStatusCode().value()) {
                    case 400, 401, 403 -> Reason.LOCKED_OUT;
                    default -> Reason.ERRED;
                };
            case RestClientException silence -> reason(silence);
            case null, default -> Reason.NONSENSE;
        };
    }

    private static Reason reason(RestClientException silence) {
        for (Throwable cause = silence.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof HttpTimeoutException) {
                return Reason.TIMED_OUT;
            }
            if (cause instanceof IOException) {
                return Reason.DOWN;
            }
        }
        return Reason.NONSENSE;
    }
}
