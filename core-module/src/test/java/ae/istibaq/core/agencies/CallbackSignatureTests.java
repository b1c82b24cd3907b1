package ae.istibaq.core.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class CallbackSignatureTests {

    private static final byte[] BODY = "{\"orderId\":\"1\"}".getBytes(StandardCharsets.UTF_8);
    // printf '1795507200.{"orderId":"1"}' | openssl dgst -sha256 -hmac shared
    private static final String HEADER =
            "t=1795507200,v1=7a9d76dd62397aa31b097d7f68d2d97acbd96b5bb12f0f6b08785b091eb3b7c7";

    private final Instant signed = Instant.ofEpochSecond(1_795_507_200L);

    @Test
    void acceptsWhatTheSharerOfTheSecretSigned() {
        assertThat(at(signed).verify(HEADER, BODY, "shared")).isTrue();
        assertThat(at(signed.plusSeconds(300)).verify(HEADER, BODY, "shared")).isTrue();
        assertThat(at(signed.minusSeconds(300)).verify(HEADER, BODY, "shared")).isTrue();
    }

    @Test
    void refusesAnythingElse() {
        CallbackSignature signature = at(signed);

        assertThat(signature.verify(null, BODY, "shared")).isFalse();
        assertThat(signature.verify("", BODY, "shared")).isFalse();
        assertThat(signature.verify("v1=00", BODY, "shared")).isFalse();
        assertThat(signature.verify(HEADER.toUpperCase(java.util.Locale.ROOT), BODY, "shared"))
                .isFalse();
        assertThat(signature.verify(HEADER, BODY, "another")).isFalse();
        assertThat(signature.verify(HEADER, BODY, "")).isFalse();
        assertThat(signature.verify(HEADER, new byte[0], "shared")).isFalse();
        assertThat(signature.verify(HEADER.replace("t=1795507200", "t=1795507201"), BODY, "shared"))
                .isFalse();
    }

    @Test
    void refusesAnOldOne() {
        assertThat(at(signed.plusSeconds(301)).verify(HEADER, BODY, "shared")).isFalse();
        assertThat(at(signed.minusSeconds(301)).verify(HEADER, BODY, "shared")).isFalse();
    }

    private static CallbackSignature at(Instant now) {
        return new CallbackSignature(Clock.fixed(now, ZoneOffset.UTC));
    }
}
