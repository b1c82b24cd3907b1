package ae.istibaq.sandbox.gateways;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The header under which a gateway calls back: the second it was signed at, and an HMAC over that and the body. */
final class Signature {

    static final String HEADER = "X-Istibaq-Signature";

    private Signature() {}

    static String of(byte[] body, String secret, Instant now) {
        long second = now.getEpochSecond();
        ByteArrayOutputStream signed = new ByteArrayOutputStream(body.length + 16);
        signed.writeBytes((second + ".").getBytes(StandardCharsets.US_ASCII));
        signed.writeBytes(body);
        return "t=" + second + ",v1=" + HexFormat.of().formatHex(hmac(secret, signed.toByteArray()));
    }

    static byte[] hmac(String secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java has HmacSHA256", missing);
        }
    }
}
