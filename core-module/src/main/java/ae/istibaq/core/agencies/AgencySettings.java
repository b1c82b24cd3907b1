package ae.istibaq.core.agencies;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the agencies are and how patient the portal is with them.
 *
 * @param agencies by agency code, {@code sms} and {@code payments} among them
 */
@ConfigurationProperties("istibaq")
record AgencySettings(@DefaultValue Map<String, Agency> agencies) {

    /**
     * One agency.
     *
     * @param baseUrl what the paths of its interface hang on
     * @param tokenUri null for {@code oauth2/token} below the base URL
     * @param concurrentCalls how many may be under way at once from this node
     * @param rest how long it is left in peace after failing too often
     * @param keyHeader in which it wants a key that it has given out instead of tokens; null where it gives tokens
     * @param key that key; empty while there is none, and then the agency counts as unavailable
     */
    record Agency(
            @Nullable URI baseUrl,
            @Nullable URI tokenUri,
            @DefaultValue("istibaq") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("2s") Duration connectTimeout,
            @DefaultValue("5s") Duration readTimeout,
            @DefaultValue("24") int concurrentCalls,
            @DefaultValue("10s") Duration rest,
            @Nullable String keyHeader,
            @DefaultValue("") String key) {

        /** Whether the portal was told all that it needs to ask. */
        boolean reachable() {
            return baseUrl != null && (keyHeader == null || !key.isBlank());
        }

        /** Without the secrets. */
        @Override
        public String toString() {
            return "Agency[" + baseUrl + "]";
        }
    }
}
