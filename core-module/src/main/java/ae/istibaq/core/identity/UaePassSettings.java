package ae.istibaq.core.identity;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where UAE PASS is and how the portal is known there; staging and production differ in nothing else.
 *
 * @param baseUrl host of {@code /idshub}
 * @param redirectUri as registered with UAE PASS, byte for byte; by default worked out from the request
 * @param proofKey whether PKCE is sent, which UAE PASS takes but does not promise
 * @param visitors whether the attributes of visitors are asked for
 * @param timeout for connecting and for each answer
 */
@ConfigurationProperties("istibaq.uaepass")
record UaePassSettings(
        @DefaultValue("http://127.0.0.1:8090") URI baseUrl,
        @DefaultValue("sandbox_stage") String clientId,
        @DefaultValue("sandbox_stage") String clientSecret,
        @Nullable String redirectUri,
        @DefaultValue("true") boolean proofKey,
        @DefaultValue("false") boolean visitors,
        @DefaultValue("5s") Duration timeout) {

    /** Without the secret, so that no log shows it. */
    @Override
    public String toString() {
        return "UaePassSettings[" + baseUrl + ", " + clientId + "]";
    }
}
