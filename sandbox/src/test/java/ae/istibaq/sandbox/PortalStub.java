package ae.istibaq.sandbox;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Where call-backs arrive: remembers them, and refuses the first so many. */
public final class PortalStub implements AutoCloseable {

    /** One call-back as it came in. */
    public record Call(String path, @Nullable String signature, String body) {

        public JsonNode json() {
            return JsonMapper.builder().build().readTree(body);
        }

        /** Whether the signature is right for the body under the secret. */
        public boolean signedWith(String secret) {
            if (signature == null || !signature.matches("t=\\d+,v1=[0-9a-f]{64}")) {
                return false;
            }
            String second = signature.substring(2, signature.indexOf(','));
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                byte[] expected = mac.doFinal((second + "." + body).getBytes(StandardCharsets.UTF_8));
                return signature.endsWith("v1=" + HexFormat.of().formatHex(expected));
            } catch (GeneralSecurityException missing) {
                throw new IllegalStateException(missing);
            }
        }
    }

    private final List<Call> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private final HttpServer server;

    public PortalStub() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 200);
        } catch (IOException noPort) {
            throw new IllegalStateException(noPort);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            calls.add(new Call(
                    exchange.getRequestURI().getPath(),
                    exchange.getRequestHeaders().getFirst("X-Istibaq-Signature"),
                    body));
            exchange.sendResponseHeaders(refusals.getAndUpdate(n -> Math.max(0, n - 1)) > 0 ? 503 : 204, -1);
            exchange.close();
        });
        server.start();
    }

    public String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public void refuseNext(int count) {
        refusals.set(count);
    }

    public List<Call> calls(String path) {
        return calls.stream().filter(call -> call.path().equals(path)).toList();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
