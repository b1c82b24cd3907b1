package ae.istibaq.core.identity;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** UAE PASS as far as the tests of the login need it, with its quirks; the person decides at once. */
class UaePassStandIn implements AutoCloseable {

    static final String NATIONAL = "784199012345676";

    private final HttpServer server;
    private final Map<String, String> codes = new ConcurrentHashMap<>();
    private final Map<String, Map<String, String>> tokens = new ConcurrentHashMap<>();

    volatile Map<String, String> person = national();
    volatile @Nullable String error;
    volatile boolean stateIsLost;
    volatile int tokenStatus = 200;
    volatile Map<String, String> lastAuthorize = Map.of();
    volatile Map<String, String> lastToken = Map.of();
    volatile @Nullable String lastAuthorization;

    UaePassStandIn() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/idshub/authorize", this::authorize);
        server.createContext("/idshub/token", this::token);
        server.createContext("/idshub/userinfo", this::userinfo);
        server.createContext("/idshub/logout", this::logout);
        server.start();
    }

    static Map<String, String> national() {
        return new HashMap<>(Map.ofEntries(
                Map.entry("sub", "UAEPASS/7a05992e-3244-49d3-bcbc-7894c8fca25e"),
                Map.entry("uuid", "7a05992e-3244-49d3-bcbc-7894c8fca25e"),
                Map.entry("userType", "SOP3"),
                Map.entry("idn", NATIONAL),
                Map.entry("fullnameEN", "Salem,Rashid,,,Alnuaimi,,"),
                Map.entry("fullnameAR", "سالم,راشد,,,النعيمي,,"),
                Map.entry("mobile", "971501234567"),
                Map.entry("email", "salem@example.ae"),
                Map.entry("nationalityEN", "ARE"),
                Map.entry("gender", "Male")));
    }

    static Map<String, String> unverified() {
        Map<String, String> person = new HashMap<>(national());
        person.put("userType", "SOP1");
        person.keySet().removeIf(key -> key.equals("idn") || key.endsWith("AR"));
        return person;
    }

    URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
    }

    void reset() {
        person = national();
        error = null;
        stateIsLost = false;
        tokenStatus = 200;
    }

    private void authorize(HttpExchange exchange) {
        lastAuthorize = parameters(exchange.getRequestURI().getRawQuery());
        String back = Objects.requireNonNull(lastAuthorize.get("redirect_uri"));
        String state = stateIsLost ? "" : "&state=" + lastAuthorize.get("state");
        if (error != null) {
            redirect(exchange, back + "?error=" + error + state);
            return;
        }
        String code = UUID.randomUUID().toString();
        codes.put(code, back);
        redirect(exchange, back + "?code=" + code + state);
    }

    private void token(HttpExchange exchange) throws IOException {
        lastToken = parameters(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        lastAuthorization = exchange.getRequestHeaders().getFirst("Authorization");
        String expected =
                "Basic " + Base64.getEncoder().encodeToString("sandbox_stage:a+b/c=".getBytes(StandardCharsets.UTF_8));
        String back = codes.remove(lastToken.getOrDefault("code", ""));
        if (tokenStatus != 200 || !expected.equals(lastAuthorization)) {
            answer(exchange, tokenStatus == 200 ? 401 : tokenStatus, Map.of("error", "invalid_client"));
        } else if (back == null || !back.equals(lastToken.get("redirect_uri"))) {
            answer(exchange, 400, Map.of("error", "invalid_grant", "error_description", "Callback url mismatch"));
        } else {
            String token = UUID.randomUUID().toString();
            tokens.put("Bearer " + token, person);
            answer(
                    exchange,
                    200,
                    Map.of(
                            "access_token",
                            token,
                            "scope",
                            "urn:uae:digitalid:profile:general",
                            "token_type",
                            "Bearer",
                            "expires_in",
                            3600));
        }
    }

    private void userinfo(HttpExchange exchange) {
        Map<String, String> told = tokens.get(
                Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Authorization"), ""));
        if (told == null) {
            answer(exchange, 401, Map.of("error", "invalid_token"));
        } else {
            answer(exchange, 200, told);
        }
    }

    private void logout(HttpExchange exchange) {
        redirect(
                exchange,
                Objects.requireNonNull(
                        parameters(exchange.getRequestURI().getRawQuery()).get("redirect_uri")));
    }

    private static Map<String, String> parameters(@Nullable String query) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : Objects.requireNonNullElse(query, "").split("&", -1)) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], parts.length == 1 ? "" : URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }

    private static void redirect(HttpExchange exchange, String location) {
        exchange.getResponseHeaders().set("Location", location);
        send(exchange, 302, new byte[0]);
    }

    private static void answer(HttpExchange exchange, int status, Map<String, ?> body) {
        exchange.getResponseHeaders().set("Content-Type", "application/json;charset=UTF-8");
        send(exchange, status, JsonMapper.shared().writeValueAsBytes(body));
    }

    private static void send(HttpExchange exchange, int status, byte[] body) {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
