package ae.istibaq.sandbox.clock;

import ae.istibaq.sandbox.SandboxSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Asks the portal to follow the clock at once and waits until it has done what is due (contracts/management.yaml). */
@Component
class PortalSettling implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final URI address;
    private final JsonMapper json;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(1))
            .build();

    PortalSettling(SandboxSettings settings, JsonMapper json) {
        this.address = settings.portalManagementUrl().resolve("/actuator/settling");
        this.json = json;
    }

    /**
     * The portal's word.
     *
     * @param settled nothing is due and nothing under way
     * @param nextAt earliest moment at which it may have something to do by itself; null while it has nothing planned
     */
    record Settled(boolean settled, @Nullable Instant nextAt) {}

    /** Empty while there is no portal, or one that does not know the question. */
    Optional<Settled> settle() throws InterruptedException {
        var request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{}"))
                .build();
        try {
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                return Optional.empty();
            }
            var answer = json.readTree(response.body());
            var nextAt = answer.path("nextAt").asString("");
            return Optional.of(new Settled(
                    answer.path("settled").asBoolean(false), nextAt.isEmpty() ? null : Instant.parse(nextAt)));
        } catch (IOException | JacksonException nobody) {
            return Optional.empty();
        }
    }

    @Override
    public void destroy() {
        client.shutdownNow();
    }
}
