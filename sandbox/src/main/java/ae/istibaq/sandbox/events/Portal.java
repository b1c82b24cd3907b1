package ae.istibaq.sandbox.events;

import ae.istibaq.sandbox.SandboxSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The portal's door for events, as an agency sees it: a token of its own, then one call per event. */
@Component
class Portal implements DisposableBean {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final EventSettings settings;
    private final URI portal;
    private final JsonMapper json;
    private final Semaphore atOnce;
    private final Map<EventType, Token> tokens = new ConcurrentHashMap<>();
    private final Map<EventType, ReentrantLock> asking = new ConcurrentHashMap<>();
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    Portal(EventSettings settings, SandboxSettings sandbox, JsonMapper json) {
        this.settings = settings;
        this.portal = sandbox.portalUrl();
        this.json = json;
        this.atOnce = new Semaphore(settings.concurrency());
    }

    /** What the portal said; status 0 when nobody answered. */
    record Answer(int status, String body, Optional<Duration> retryAfter) {

        static final Answer SILENCE = new Answer(0, "", Optional.empty());
    }

    Answer post(AgencyEvent event) throws InterruptedException {
        atOnce.acquire();
        try {
            var held = tokens.get(event.type());
            var answer = postWithToken(event);
            if (answer.status() == 401 && held != null) {
                // Whoever came in the same moment with the same token may have put a new one there already.
                tokens.remove(event.type(), held);
                answer = postWithToken(event);
            }
            return answer;
        } catch (IOException e) {
            return Answer.SILENCE;
        } finally {
            atOnce.release();
        }
    }

    private Answer postWithToken(AgencyEvent event) throws IOException, InterruptedException {
        var asked = token(event.type());
        var token = asked.token();
        if (token == null) {
            return asked.refusal();
        }
        var request = HttpRequest.newBuilder(portal.resolve("/api/events"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token.value())
                .header("Content-Type", "application/cloudevents+json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(json.writeValueAsBytes(Envelope.of(event))))
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        var retryAfter = response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("\\d{1,4}"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)));
        return new Answer(response.statusCode(), response.body(), retryAfter);
    }

    private Asked token(EventType type) throws IOException, InterruptedException {
        var lock = asking.computeIfAbsent(type, asked -> new ReentrantLock());
        lock.lock();
        try {
            var held = tokens.get(type);
            if (held != null && held.usable()) {
                return new Asked(held, Answer.SILENCE);
            }
            var asked = askForToken(type);
            if (asked.token() != null) {
                tokens.put(type, asked.token());
            }
            return asked;
        } finally {
            lock.unlock();
        }
    }

    /** One scope a token: a portal that does not take one type of event must not lose the others with it. */
    private Asked askForToken(EventType type) throws IOException, InterruptedException {
        var credentials = type.agency() + ":" + settings.secrets().getOrDefault(type.agency(), "");
        var request = HttpRequest.newBuilder(portal.resolve("/oauth2/token"))
                .timeout(PATIENCE)
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=" + type.type()))
                .build();
        var response = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() >= 500) {
            throw new IOException("The portal gives no tokens");
        }
        if (response.statusCode() != 200) {
            return new Asked(null, refusal(response));
        }
        var granted = json.readTree(response.body());
        var token = Token.of(
                granted.path("access_token").asString(),
                granted.path("expires_in").asLong(60));
        return new Asked(token, Answer.SILENCE);
    }

    /** A scope the portal does not give is the end of the letter; an unknown client may become known. */
    private static Answer refusal(HttpResponse<String> response) {
        return response.statusCode() == 400
                ? new Answer(403, response.body(), Optional.empty())
                : new Answer(401, "", Optional.empty());
    }

    @Override
    public void destroy() {
        client.shutdownNow();
    }

    /** @param refusal what the portal said in place of a token */
    private record Asked(@Nullable Token token, Answer refusal) {}

    /** Its life is counted on the machine's own clock: the portal's tokens do not age when a person moves the time. */
    private record Token(String value, long usableUntilNanos) {

        static Token of(String value, long seconds) {
            return new Token(
                    value,
                    System.nanoTime()
                            + Duration.ofSeconds(Math.max(1, seconds - 30)).toNanos());
        }

        boolean usable() {
            return System.nanoTime() - usableUntilNanos < 0;
        }
    }
}
