package ae.istibaq.core.identity;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the world reaches the portal.
 *
 * @param baseUrl scheme, host and port without a path, for links in messages; null on a developer's machine
 * @param https whether the world comes by TLS, so that cookies are Secure and browsers are told to stay with it
 */
@ConfigurationProperties("istibaq")
public record PortalAddress(
        @Nullable URI baseUrl, @DefaultValue("false") boolean https) {

    private static final URI HERE = URI.create("http://127.0.0.1:8080");

    /** The whole address of a path of the portal. */
    public URI of(String path) {
        return (baseUrl == null ? HERE : baseUrl).resolve(path);
    }
}
