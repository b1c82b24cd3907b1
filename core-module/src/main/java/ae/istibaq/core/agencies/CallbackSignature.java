package ae.istibaq.core.agencies;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proves that a call-back comes from who shares the secret, now and unchanged. */
@Component
public class CallbackSignature {

    private static final Pattern HEADER = Pattern.compile("t=(\\d{1,12}),v1=([0-9a-f]{64})");
    private static final Duration TOLERANCE = Duration.ofMinutes(5);

    private final Clock clock;

    CallbackSignature(Clock clock) {
        this.clock = clock;
    }

    /**
     * Whether {@code t=<unix seconds>,v1=<hex>} is the HMAC-SHA256 of {@code t.body} and not older or newer than five
     * minutes.
     *
     * @param header value of {@code X-Istibaq-Signature}; null where it is absent
     * @param body the bytes as received
     * @param secret shared with the sender; an empty one proves nothing
     */
    public boolean verify(@Nullable String header, byte[] body, String secret) {
        if (header == null || secret.isEmpty()) {
            return false;
        }
        Matcher parts = HEADER.matcher(header);
        if (!parts.matches()) {
            return false;
        }
        Instant signed = Instant.ofEpochSecond(Long.parseLong(parts.group(1)));
        if (Duration.between(signed, clock.instant()).abs().compareTo(TOLERANCE) > 0) {
            return false;
        }
        byte[] claimed = HexFormat.of().parseHex(parts.group(2));
        return MessageDigest.isEqual(claimed, sign(parts.group(1), body, secret));
    }

    private static byte[] sign(String time, byte[] body, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((time + ".").getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
