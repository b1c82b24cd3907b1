package ae.istibaq.bench;

import ae.istibaq.testing.EmbeddedPostgres;
import java.net.http.HttpClient;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.MediaType;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.JsonNode;

/** Sandbox and portal together, at noon in the sandbox's time so that messages go out at once. */
final class Journey implements AutoCloseable {

    private static final String SANDBOX = System.getenv("SANDBOX_URL");
    private static final String HEALTH =
            "http://127.0.0.1:" + System.getenv("MANAGEMENT_PORT") + "/actuator/health/readiness";

    private final Program sandbox;
    private final Program portal;
    private final RestClient control = RestClient.builder()
            .baseUrl(Objects.requireNonNull(SANDBOX))
            .requestFactory(requests())
            .build();

    private Journey(Program sandbox, Program portal) {
        this.sandbox = sandbox;
        this.portal = portal;
    }

    static Journey begin(EmbeddedPostgres postgres, String... arguments) throws Exception {
        return begin(postgres, "portal", 0, arguments);
    }

    /** With a database of its own, in which nobody else lives. */
    static Journey alone(EmbeddedPostgres postgres, String database) throws Exception {
        return begin(postgres, database, 0);
    }

    static Journey begin(EmbeddedPostgres postgres, int licences, String... arguments) throws Exception {
        return begin(postgres, "portal", licences, arguments);
    }

    private static Journey begin(EmbeddedPostgres postgres, String database, int licences, String... arguments)
            throws Exception {
        Program sandbox = Program.sandbox(licences);
        try {
            sandbox.await(SANDBOX + "/clock");
            Journey journey = new Journey(sandbox, Program.portal(postgres, database, arguments));
            journey.tell("/clock", Map.of("now", LocalDate.now(ZoneOffset.UTC) + "T08:00:00Z"));
            journey.portal.await(HEALTH);
            return journey;
        } catch (RuntimeException | Error e) {
            sandbox.close();
            throw e;
        }
    }

    /** Two personas sign a marriage contract, of which the portal is told. */
    void sign(String husband, String wife) {
        JsonNode done = tell("/control/contracts", Map.of("husband", husband, "wife", wife));
        if (!done.path("delivered").asBoolean()) {
            throw new MeasurementFailed("the portal did not take the contract");
        }
    }

    JsonNode tell(String path, Map<String, ?> body) {
        return Objects.requireNonNull(control.post()
                .uri(path)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .retrieve()
                .body(JsonNode.class));
    }

    JsonNode ask(String path) {
        return Objects.requireNonNull(control.get().uri(path).retrieve().body(JsonNode.class));
    }

    private static JdkClientHttpRequestFactory requests() {
        // The sandbox speaks HTTP 1.1; an offered upgrade would only cost time.
        var factory = new JdkClientHttpRequestFactory(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
        factory.setReadTimeout(Duration.ofMinutes(10));
        return factory;
    }

    @Override
    public void close() {
        portal.close();
        sandbox.close();
    }
}
