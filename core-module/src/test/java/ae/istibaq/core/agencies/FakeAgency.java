package ae.istibaq.core.agencies;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** An agency whose answers a test decides. */
class FakeAgency implements AutoCloseable {

    /** What it does with a request after its token was accepted. */
    interface Behaviour {
        void answer(HttpExchange request, String correlation) throws IOException, InterruptedException;
    }

    record Request(String path, Headers headers, String body) {}

    final List<Request> requests = new CopyOnWriteArrayList<>();
    final AtomicInteger tokens = new AtomicInteger();
    volatile String validToken = "";
    volatile int expiresIn = 600;
    volatile Behaviour behaviour = (request, correlation) -> reply(request, 200, found(correlation));
    volatile Behaviour tokenBehaviour = this::giveToken;

    private final HttpServer server;

    FakeAgency() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::handle);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/agencies/fake";
    }

    private void handle(HttpExchange request) throws IOException {
        String path = request.getRequestURI().getPath();
        String body = new String(request.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        requests.add(new Request(path, request.getRequestHeaders(), body));
        try (request) {
            if (path.endsWith("/oauth2/token")) {
                tokenBehaviour.answer(request, "");
            } else if (request.getRequestHeaders().getFirst("X-Key") == null
                    && !("Bearer " + validToken)
                            .equals(request.getRequestHeaders().getFirst("Authorization"))) {
                reply(request, 401, "{}");
            } else {
                behaviour.answer(request, request.getRequestHeaders().getFirst("X-Correlation-Id"));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void giveToken(HttpExchange request, String unused) throws IOException {
        validToken = "token-" + tokens.incrementAndGet();
        reply(request, 200, """
                {"access_token":"%s","token_type":"Bearer","expires_in":%d}""".formatted(validToken, expiresIn));
    }

    static void reply(HttpExchange request, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        request.getResponseHeaders().set("Content-Type", "application/json");
        request.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        request.getResponseBody().write(bytes);
    }

    static String found(String correlation) {
        return """
                {"requestId":"%s","asOf":"2026-11-24T08:00:00Z","found":true,"reason":null,
                 "record":{"number":"7","rooms":3,"owner":null}}""".formatted(correlation);
    }

    List<Request> calls() {
        return requests.stream()
                .filter(request -> !request.path().endsWith("/oauth2/token"))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
