package ae.istibaq.sandbox.uaepass;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/** The service providers that are registered. */
@ConfigurationProperties("sandbox.uaepass")
record UaePassSettings(List<ServiceProvider> clients) {

    /**
     * One service provider.
     *
     * @param redirectUris addresses to come back to, compared byte by byte; {@code *} is any
     */
    record ServiceProvider(String id, String secret, List<String> redirectUris) {

        boolean mayReturnTo(@Nullable String redirectUri) {
            return redirectUri != null
                    && redirectUri.matches("https?://\\S+")
                    && (redirectUris.contains("*") || redirectUris.contains(redirectUri));
        }
    }

    Optional<ServiceProvider> client(@Nullable String id) {
        return clients.stream().filter(client -> client.id().equals(id)).findFirst();
    }
}
