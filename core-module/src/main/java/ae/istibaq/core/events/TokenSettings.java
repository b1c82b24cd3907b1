package ae.istibaq.core.events;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How agencies prove who they are.
 *
 * @param agencies by agency code; one without an inbound secret gets no token
 */
@ConfigurationProperties("istibaq")
record TokenSettings(
        @DefaultValue Map<String, Sender> agencies,
        @DefaultValue Tokens tokens) {

    /** @param inboundSecret an encoded one such as {@code {bcrypt}…}, or the plain secret */
    record Sender(@Nullable String inboundSecret) {

        /** Without the secret. */
        @Override
        public String toString() {
            return "Sender[]";
        }
    }

    /**
     * The portal's tokens.
     *
     * @param key private RSA key, PEM of PKCS 8 or a JWK, the same on all nodes; without one each start makes its own
     * @param issuer who the tokens say they are from
     */
    record Tokens(
            @Nullable String key,
            @DefaultValue("http://127.0.0.1:8080") URI issuer,
            @DefaultValue("10m") Duration life) {

        /** Without the key. */
        @Override
        public String toString() {
            return "Tokens[" + issuer + "]";
        }
    }
}
