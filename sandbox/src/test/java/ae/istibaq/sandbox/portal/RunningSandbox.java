package ae.istibaq.sandbox.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One sandbox for all tests that extend this, on a port of its own, put back to its seed before each. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class RunningSandbox {

    protected static final PaperPortal PORTAL = new PaperPortal();
    protected static final JsonMapper JSON = JsonMapper.builder().build();

    protected static final Path DATA = folder();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @LocalServerPort
    protected int port;

    /** An answer of the sandbox. */
    public record Reply(int status, String body, HttpResponse<String> response) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public String text(String member) {
            return json().path(member).asString();
        }
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("sandbox.data", DATA::toString);
        registry.add("sandbox.portal-url", PORTAL::address);
        registry.add("sandbox.portal-management-url", PORTAL::address);
        registry.add("sandbox.smtp.port", () -> 0);
        registry.add("sandbox.whois.port", () -> 0);
        registry.add("sandbox.persons", () -> 300);
        registry.add("sandbox.licences", () -> 2000);
        registry.add("sandbox.founded-on", () -> "2026-11-24");
        registry.add("sandbox.events.first-retry", () -> "20ms");
        registry.add("sandbox.events.longest-retry", () -> "60ms");
    }

    @BeforeEach
    void putBack() {
        control("POST", "/control/reset", null);
        PORTAL.clear();
    }

    /** Moves the country. */
    protected Reply control(String method, String path, @Nullable String body) {
        return send(method, path, body, Map.of());
    }

    /** Asks an agency as the portal would. */
    protected Reply ask(String agency, String path, String body) {
        return send(
                "POST",
                "/agencies/" + agency + path,
                body,
                Map.of("Authorization", "Bearer " + token(agency), "X-Correlation-Id", uuid()));
    }

    /** Hands something in as the portal would. */
    protected Reply handIn(String agency, String path, String body, String key) {
        return send(
                "POST",
                "/agencies/" + agency + path,
                body,
                Map.of("Authorization", "Bearer " + token(agency), "X-Correlation-Id", uuid(), "Idempotency-Key", key));
    }

    protected Reply read(String agency, String path) {
        return send(
                "GET",
                "/agencies/" + agency + path,
                null,
                Map.of("Authorization", "Bearer " + token(agency), "X-Correlation-Id", uuid()));
    }

    protected String token(String agency) {
        return requestToken(agency, "istibaq:istibaq-at-" + agency).text("access_token");
    }

    protected Reply requestToken(String agency, String credentials) {
        var basic = Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
        return send(
                "POST",
                "/agencies/" + agency + "/oauth2/token",
                "grant_type=client_credentials",
                Map.of("Authorization", "Basic " + basic, "Content-Type", "application/x-www-form-urlencoded"));
    }

    /** Contract number of two personas who have just signed. */
    protected String signed(String husband, String wife) {
        return control("POST", "/control/contracts", "{\"husband\":\"%s\",\"wife\":\"%s\"}".formatted(husband, wife))
                .text("contractNumber");
    }

    /** Events of a type that the portal has stored, repeats included. */
    protected List<JsonNode> told(String type) {
        return PORTAL.letters().stream()
                .map(PaperPortal.Letter::event)
                .filter(event -> event.path("type").asString().equals(type))
                .toList();
    }

    /** Waits for an event of a type and gives the last one; it is as agreed. */
    protected JsonNode heard(String type) {
        await().until(() -> !told(type).isEmpty());
        var event = told(type).getLast();
        assertThat(Agreed.faultsOfEvent(event.toString())).as(type).isEmpty();
        return event.path("data");
    }

    /** Waits for so many events of a type; each is as agreed. One that is told twice, its answer lost, counts once. */
    protected List<JsonNode> heard(String type, int count) {
        await().until(() -> once(told(type)).size() >= count);
        var events = once(told(type));
        assertThat(events)
                .hasSize(count)
                .allSatisfy(event -> assertThat(Agreed.faultsOfEvent(event.toString()))
                        .as(type)
                        .isEmpty());
        return events.stream().map(event -> event.path("data")).toList();
    }

    /** Events without their repeats. */
    protected static List<JsonNode> once(List<JsonNode> events) {
        Set<String> seen = new HashSet<>();
        return events.stream()
                .filter(event -> seen.add(event.path("id").asString()))
                .toList();
    }

    /** Does something as the country would, and gives what came of it. */
    protected Reply happens(String path, String body) {
        var reply = control("POST", "/control" + path, body);
        assertThat(reply.status()).as(reply.body()).isBetween(200, 201);
        return reply;
    }

    /** A person as contracts name one. */
    protected static String ref(@Nullable String emiratesId, @Nullable String notificationNumber) {
        return "{\"emiratesId\":%s,\"notificationNumber\":%s}"
                .formatted(quoted(emiratesId), quoted(notificationNumber));
    }

    private static String quoted(@Nullable String text) {
        return text == null ? "null" : "\"" + text + "\"";
    }

    protected String person(String key) {
        return control("GET", "/control/persons/" + key, null).text("emiratesId");
    }

    protected static String uuid() {
        return UUID.randomUUID().toString();
    }

    protected Reply send(String method, String path, @Nullable String body, Map<String, String> headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(Duration.ofSeconds(20))
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (!headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(response.statusCode(), response.body(), response);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Path folder() {
        return Path.of("target", "test-data", uuid());
    }
}
