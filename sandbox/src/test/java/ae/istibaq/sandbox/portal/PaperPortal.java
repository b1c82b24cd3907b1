package ae.istibaq.sandbox.portal;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Stands where the portal would: gives tokens, stores events once, and answers otherwise when told to. */
public final class PaperPortal {

    /** An event as it came. */
    public record Letter(String agency, String body, JsonNode event) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final HttpServer server;
    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final Map<String, String> stored = new ConcurrentHashMap<>();
    private final Map<String, String> tokens = new ConcurrentHashMap<>();
    private final Deque<Integer> answers = new ConcurrentLinkedDeque<>();
    private final List<Consumer<JsonNode>> readers = new CopyOnWriteArrayList<>();
    private volatile int tokensGiven;
    private volatile @Nullable String refusedScope;
    private volatile @Nullable Integer constant;
    private volatile @Nullable Supplier<String> settling;

    public PaperPortal() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/oauth2/token", this::token);
        server.createContext("/api/events", this::event);
        server.createContext("/actuator/settling", this::settle);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    /** Every event that was answered 202, repeats included, in order. */
    public List<Letter> letters() {
        return letters;
    }

    public int tokensGiven() {
        return tokensGiven;
    }

    /** Answers the next calls for events with these. */
    public void answerNext(Integer... statuses) {
        answers.addAll(List.of(statuses));
    }

    /** Answers all calls for events with this until {@link #clear}. */
    public void answerAlways(int status) {
        constant = status;
    }

    /** Forgets the tokens it gave, as after a restart with another key. */
    public void forgetTokens() {
        tokens.clear();
    }

    /** Gives no token for this type of event, as a portal does that does not know it. */
    public void refuseScope(String type) {
        refusedScope = type;
    }

    /** Answers that it has settled, as the words say; without them nobody knows the question. */
    public void settles(@Nullable Supplier<String> words) {
        settling = words;
    }

    public void onEvent(Consumer<JsonNode> reader) {
        readers.add(reader);
    }

    public void clear() {
        letters.clear();
        stored.clear();
        answers.clear();
        readers.clear();
        constant = null;
        settling = null;
        refusedScope = null;
    }

    private void settle(HttpExchange call) throws IOException {
        var answer = settling;
        if (answer == null) {
            answer(call, 404, "");
            return;
        }
        answer(call, 200, answer.get());
    }

    private void token(HttpExchange call) throws IOException {
        var basic = header(call, "Authorization").replaceFirst("Basic ", "");
        var credentials = new String(Base64.getDecoder().decode(basic), StandardCharsets.UTF_8).split(":", 2);
        var form = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (!credentials[1].equals(credentials[0] + "-at-istibaq") || !form.contains("client_credentials")) {
            answer(call, 401, "{\"error\":\"invalid_client\"}");
            return;
        }
        if (refusedScope != null && form.contains(refusedScope)) {
            answer(call, 400, "{\"error\":\"invalid_scope\"}");
            return;
        }
        tokensGiven++;
        var token = "token-" + tokensGiven;
        tokens.put(token, credentials[0]);
        answer(call, 200, "{\"access_token\":\"" + token + "\",\"token_type\":\"Bearer\",\"expires_in\":600}");
    }

    private void event(HttpExchange call) throws IOException {
        var body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var agency = tokens.get(header(call, "Authorization").replaceFirst("Bearer ", ""));
        if (agency == null) {
            answer(call, 401, "");
            return;
        }
        var told = constant == null ? answers.poll() : constant;
        if (told != null && told != 202) {
            if (told == 429) {
                call.getResponseHeaders().add("Retry-After", "0");
            }
            answer(call, told, "{\"title\":\"told so\"}");
            return;
        }
        if (!header(call, "Content-Type").startsWith("application/cloudevents+json")) {
            answer(call, 415, "");
            return;
        }
        var event = JSON.readTree(body);
        var before = stored.putIfAbsent(agency + event.path("id").asString(), body);
        if (before != null && !before.equals(body)) {
            answer(call, 409, "");
            return;
        }
        letters.add(new Letter(agency, body, event));
        readers.forEach(reader -> reader.accept(event));
        answer(call, 202, "");
    }

    private static String header(HttpExchange call, String name) {
        var value = call.getRequestHeaders().getFirst(name);
        return value == null ? "" : value;
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        try (call) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            call.getResponseBody().write(bytes);
        }
    }
}
