package ae.istibaq.sandbox.gateways;

import ae.istibaq.sandbox.SandboxSettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Bearer tokens of the gateways. A token carries its gateway and its end under the gateway's own secret, so that it is
 * no good elsewhere and outlives a restart without being kept.
 */
@Component
public class GatewayTokens {

    static final Duration LIFE = Duration.ofMinutes(10);
    static final String CLIENT = "istibaq";

    private final SandboxSettings settings;
    private final Clock clock;

    GatewayTokens(SandboxSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    boolean knows(String gateway, @Nullable String basic) {
        String secret = settings.doors().get(gateway);
        if (secret == null || basic == null || !basic.regionMatches(true, 0, "Basic ", 0, 6)) {
            return false;
        }
        String expected = Base64.getEncoder().encodeToString((CLIENT + ":" + secret).getBytes(StandardCharsets.UTF_8));
        return same(expected, basic.substring(6).trim());
    }

    String issue(String gateway) {
        String claim = gateway + "." + clock.instant().plus(LIFE).getEpochSecond();
        return claim + "." + seal(gateway, claim);
    }

    public boolean accepts(String gateway, @Nullable String bearer) {
        if (bearer == null || !bearer.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return false;
        }
        String token = bearer.substring(7).trim();
        int end = token.lastIndexOf('.');
        String claim = token.substring(0, Math.max(end, 0));
        if (!claim.startsWith(gateway + ".") || !same(seal(gateway, claim), token.substring(end + 1))) {
            return false;
        }
        long expires = Long.parseLong(claim.substring(gateway.length() + 1));
        return clock.instant().isBefore(Instant.ofEpochSecond(expires));
    }

    private String seal(String gateway, String claim) {
        String secret = settings.doors().getOrDefault(gateway, "");
        return HexFormat.of().formatHex(Signature.hmac(secret + gateway, claim.getBytes(StandardCharsets.UTF_8)));
    }

    private static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }
}
