package ae.istibaq.sandbox.uaepass;

import ae.istibaq.sandbox.gateways.FaultSwitch;
import ae.istibaq.sandbox.uaepass.UaePassSettings.ServiceProvider;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the service provider's server calls: a token for a code, and who it was. */
@RestController
class IdshubController {

    private final UaePassSettings settings;
    private final Grants grants;
    private final Profiles profiles;
    private final FaultSwitch<UaePassFault> fault;

    IdshubController(UaePassSettings settings, Grants grants, Profiles profiles, FaultSwitch<UaePassFault> fault) {
        this.settings = settings;
        this.grants = grants;
        this.profiles = profiles;
        this.fault = fault;
    }

    @PostMapping("/idshub/token")
    ResponseEntity<Map<String, Object>> token(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestParam Map<String, String> sent)
            throws InterruptedException {
        if (fault.strikes(UaePassFault.SLOW_TOKEN)) {
            Thread.sleep(fault.delay());
        }
        Optional<ServiceProvider> client = client(authorization, sent);
        if (client.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"idshub\"")
                    .body(error("invalid_client", "Client Authentication failed."));
        }
        try {
            if (!"authorization_code".equals(sent.get("grant_type"))) {
                throw new GrantRefused("unsupported_grant_type", "Unsupported grant_type value");
            }
            Grants.Token token = grants.exchange(new Grants.Exchange(
                    client.get().id(), sent.get("code"), sent.get("redirect_uri"), sent.get("code_verifier")));
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("access_token", token.value());
            answer.put("scope", token.scope());
            answer.put("token_type", "Bearer");
            answer.put("expires_in", Grants.TOKEN_LIFE.toSeconds());
            return ResponseEntity.ok(answer);
        } catch (GrantRefused refused) {
            return ResponseEntity.badRequest().body(error(refused.error(), String.valueOf(refused.getMessage())));
        }
    }

    @GetMapping("/idshub/userinfo")
    ResponseEntity<Map<String, ?>> userinfo(
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization) {
        if (fault.strikes(UaePassFault.USERINFO_FAILS)) {
            return ResponseEntity.internalServerError().body(error("server_error", "Internal Server Error"));
        }
        Optional<Grants.Token> token = grants.token(after("Bearer ", authorization));
        if (token.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"")
                    .body(error("invalid_token", "Access token validation failed"));
        }
        return ResponseEntity.ok(profiles.of(token.get().account(), token.get().scope()));
    }

    private Optional<ServiceProvider> client(@Nullable String authorization, Map<String, String> sent) {
        String basic = after("Basic ", authorization);
        if (basic == null) {
            return settings.client(sent.get("client_id"))
                    .filter(client -> client.secret().equals(sent.get("client_secret")));
        }
        String[] pair;
        try {
            pair = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8).split(":", 2);
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
        if (pair.length < 2) {
            return Optional.empty();
        }
        return settings.client(pair[0])
                .or(() -> settings.client(decoded(pair[0])))
                .filter(client ->
                        client.secret().equals(pair[1]) || client.secret().equals(decoded(pair[1])));
    }

    /** Some clients encode id and secret before Base64, as the RFC says; most do not. */
    private static @Nullable String decoded(String part) {
        try {
            return URLDecoder.decode(part, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException plain) {
            return null;
        }
    }

    private static @Nullable String after(String scheme, @Nullable String authorization) {
        return authorization != null && authorization.regionMatches(true, 0, scheme, 0, scheme.length())
                ? authorization.substring(scheme.length()).trim()
                : null;
    }

    private static Map<String, Object> error(String error, String description) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("error_description", description);
        body.put("error", error);
        return body;
    }
}
