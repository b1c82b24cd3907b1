package ae.istibaq.core.people;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The population register over HTTP, with whatever a test lets it tell. */
class FakeRegister implements AutoCloseable {

    private final HttpServer server;
    private final Map<String, String> records = new ConcurrentHashMap<>();
    final AtomicInteger asked = new AtomicInteger();
    volatile boolean silent;

    FakeRegister() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/oauth2/token", exchange -> {
            try (exchange) {
                answer(exchange, 200, """
                    {"access_token":"t","token_type":"Bearer","expires_in":600}""");
            }
        });
        server.createContext("/", this::register);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What it tells on a path from now on, as JSON. */
    void tells(String path, String record) {
        records.put(path, record);
    }

    private void register(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().readAllBytes();
        asked.incrementAndGet();
        try (exchange) {
            if (silent) {
                answer(exchange, 503, "{}");
                return;
            }
            String correlation = exchange.getRequestHeaders().getFirst("X-Correlation-Id");
            answer(exchange, 200, """
                    {"requestId":"%s","asOf":"2026-11-24T08:00:00Z","found":true,"reason":null,"record":%s}""".formatted(
                            correlation, records.get(exchange.getRequestURI().getPath())));
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
