package ae.istibaq.sandbox.uaepass;

import ae.istibaq.sandbox.world.Persona;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Codes, good once and for ten minutes, and the tokens they are changed into. */
@Component
class Grants {

    static final Duration TOKEN_LIFE = Duration.ofHours(1);

    private static final Duration CODE_LIFE = Duration.ofMinutes(10);

    /** A token and what it opens. */
    record Token(String value, Persona account, String scope, Instant until) {}

    /** What comes with the code to be changed. */
    record Exchange(
            String clientId,
            @Nullable String code,
            @Nullable String redirectUri,
            @Nullable String verifier) {}

    private record Code(AuthorizationRequest request, Persona account, Instant until) {}

    private static final String ENDED = "Inactive authorization code received from token request";

    private final Map<String, Code> codes = new ConcurrentHashMap<>();
    private final Map<String, Instant> used = new ConcurrentHashMap<>();
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();
    private final Clock clock;

    Grants(Clock clock) {
        this.clock = clock;
    }

    String code(AuthorizationRequest request, Persona account) {
        forgetOld();
        String code = UUID.randomUUID().toString();
        codes.put(code, new Code(request, account, clock.instant().plus(CODE_LIFE)));
        return code;
    }

    /** @throws GrantRefused with the words of the real one */
    Token exchange(Exchange exchange) {
        if (exchange.code() == null) {
            throw new GrantRefused("invalid_request", "Missing parameters: code");
        }
        Code code = codes.get(exchange.code());
        if (code == null || !code.request().clientId().equals(exchange.clientId())) {
            throw new GrantRefused(
                    "invalid_grant",
                    used.containsKey(exchange.code())
                            ? ENDED
                            : "Invalid authorization code received from token request");
        }
        if (!clock.instant().isBefore(code.until())) {
            throw new GrantRefused(
                    "invalid_grant", "Expired or Revoked authorization code received from token request");
        }
        if (!code.request().redirectUri().equals(exchange.redirectUri())) {
            throw new GrantRefused("invalid_grant", "Callback url mismatch");
        }
        if (!proven(code.request(), exchange.verifier())) {
            throw new GrantRefused("invalid_grant", "PKCE validation failed");
        }
        if (codes.remove(exchange.code()) == null) {
            throw new GrantRefused("invalid_grant", ENDED);
        }
        used.put(exchange.code(), code.until());
        Token token = new Token(
                UUID.randomUUID().toString(),
                code.account(),
                code.request().scope(),
                clock.instant().plus(TOKEN_LIFE));
        tokens.put(token.value(), token);
        return token;
    }

    Optional<Token> token(@Nullable String value) {
        return Optional.ofNullable(value)
                .map(tokens::get)
                .filter(token -> clock.instant().isBefore(token.until()));
    }

    private void forgetOld() {
        Instant longAgo = clock.instant().minus(Duration.ofHours(1));
        codes.values().removeIf(code -> code.until().isBefore(longAgo));
        used.values().removeIf(until -> until.isBefore(longAgo));
        tokens.values().removeIf(token -> token.until().isBefore(longAgo));
    }

    /** The proof is looked at only when the request promised one. */
    private static boolean proven(AuthorizationRequest request, @Nullable String verifier) {
        String challenge = request.codeChallenge();
        if (challenge == null) {
            return true;
        }
        if (verifier == null) {
            return false;
        }
        return challenge.equals("S256".equals(request.codeChallengeMethod()) ? sha256(verifier) : verifier);
    }

    private static String sha256(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java has SHA-256", missing);
        }
    }
}
