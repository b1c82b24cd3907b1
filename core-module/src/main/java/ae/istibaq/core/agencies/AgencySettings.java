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
     */
    record Agency(
            @Nullable URI baseUrl,
            @Nullable URI tokenUri,
            @DefaultValue("istibaq") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("2s") Duration connectTimeout,
            @DefaultValue("5s") Duration readTimeout,
            @DefaultValue("24") int concurrentCalls,
            @DefaultValue("10s") Duration rest) {

        /** Without the secret. */
        @Override
        public String toString() {
            return "Agency[" + baseUrl + "]";
        }
    }
}
