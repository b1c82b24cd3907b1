package ae.istibaq.sandbox.gateways;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Hands the portal a token for one gateway or agency (OAuth 2.0 client credentials). */
@RestController
class TokenController {

    private final GatewayTokens tokens;

    TokenController(GatewayTokens tokens) {
        this.tokens = tokens;
    }

    @PostMapping({"/gateways/{gateway}/oauth2/token", "/agencies/{gateway}/oauth2/token"})
    ResponseEntity<Map<String, Object>> token(
            @PathVariable String gateway,
            @RequestHeader(name = HttpHeaders.AUTHORIZATION, required = false) @Nullable String authorization,
            @RequestParam(name = "grant_type", required = false) @Nullable String grantType) {
        if (!tokens.knows(gateway, authorization)) {
            return ResponseEntity.status(HttpStatus.UNAUTHORIZED)
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"" + gateway + "\"")
                    .body(Map.of("error", "invalid_client"));
        }
        if (!"client_credentials".equals(grantType)) {
            return ResponseEntity.badRequest().body(Map.of("error", "unsupported_grant_type"));
        }
        return ResponseEntity.ok()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(Map.of(
                        "access_token",
                        tokens.issue(gateway),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        GatewayTokens.LIFE.toSeconds(),
                        "scope",
                        gateway));
    }
}
