package ae.istibaq.core.notifications;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The SMS gateway and the population register, as far as messages need them. */
class World implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpServer server;
    private final Map<String, Map<String, @Nullable Object>> persons = new ConcurrentHashMap<>();
    private final Map<String, JsonNode> taken = new ConcurrentHashMap<>();

    final List<JsonNode> phones = new CopyOnWriteArrayList<>();
    final AtomicInteger calls = new AtomicInteger();
    volatile int gatewayStatus = 202;
    volatile boolean registerIsDown;

    World() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/sms/oauth2/token", this::token);
        server.createContext("/icp/oauth2/token", this::token);
        server.createContext("/sms/messages", this::sms);
        server.createContext("/icp/person-lookups", this::person);
        server.start();
    }

    String address(String part) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + part;
    }

    void reset() {
        persons.clear();
        taken.clear();
        phones.clear();
        calls.set(0);
        gatewayStatus = 202;
        registerIsDown = false;
    }

    void register(String emiratesId, Map<String, ?> facts) {
        Map<String, @Nullable Object> person = new HashMap<>();
        person.put("emiratesId", emiratesId);
        person.put("nameAr", "سالم راشد النعيمي");
        person.put("nameEn", "Salem Rashid Alnuaimi");
        person.put("birthDate", "1990-01-01");
        person.put("sex", "MALE");
        person.put("nationality", "ARE");
        person.put("mobile", "+971501234567");
        person.put("email", "salem@example.ae");
        person.put("alive", true);
        person.put("diedOn", null);
        person.put("protected", false);
        person.put("maritalStatus", "SINGLE");
        person.put("emirate", "AJMAN");
        person.put("language", null);
        facts.forEach((key, value) -> person.put(key, value.equals("") ? null : value));
        persons.put(emiratesId, person);
    }

    private void token(HttpExchange exchange) {
        answer(exchange, 200, Map.of("access_token", "t", "token_type", "Bearer", "expires_in", 600, "scope", "x"));
    }

    private void sms(HttpExchange exchange) throws IOException {
        calls.incrementAndGet();
        JsonNode sms = JSON.readTree(exchange.getRequestBody().readAllBytes());
        if (gatewayStatus != 202) {
            answer(exchange, gatewayStatus, Map.of("code", "trouble"));
            return;
        }
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        if (!sms.path("messageId").asString().equals(key)) {
            answer(exchange, 400, Map.of("code", "key"));
            return;
        }
        if (taken.put(key, sms) == null) {
            phones.add(sms);
        }
        answer(exchange, 202, Map.of("gatewayId", "g-" + key));
    }

    private void person(HttpExchange exchange) throws IOException {
        String id = JSON.readTree(exchange.getRequestBody().readAllBytes())
                .path("emiratesId")
                .asString();
        if (registerIsDown) {
            answer(exchange, 503, Map.of());
            return;
        }
        Map<String, @Nullable Object> person = persons.get(id);
        Map<String, @Nullable Object> answer = new HashMap<>();
        answer.put("requestId", exchange.getRequestHeaders().getFirst("X-Correlation-Id"));
        answer.put("asOf", "2026-11-24T08:00:00Z");
        answer.put("found", person != null);
        answer.put("reason", person == null ? "NOT_REGISTERED" : null);
        answer.put("record", person);
        answer(exchange, 200, answer);
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> body) {
        byte[] bytes = JSON.writeValueAsString(body).getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        try (exchange) {
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static UUID id(JsonNode sms) {
        return UUID.fromString(sms.path("messageId").asString());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
