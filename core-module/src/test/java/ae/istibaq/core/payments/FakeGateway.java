package ae.istibaq.core.payments;

import ae.istibaq.core.payments.GatewayClient.GatewayOrder;
import ae.istibaq.core.payments.GatewayClient.GatewayStatus;
import ae.istibaq.core.payments.GatewayClient.NewGatewayOrder;
import ae.istibaq.core.payments.GatewayClient.NewRefund;
import ae.istibaq.core.payments.GatewayClient.Opened;
import ae.istibaq.core.payments.GatewayClient.Refunded;
import ae.istibaq.core.payments.GatewayClient.SettledCapture;
import ae.istibaq.core.payments.GatewayClient.SettledRefund;
import ae.istibaq.core.payments.GatewayClient.Settlement;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A payment gateway whose moods a test decides. */
class FakeGateway implements AutoCloseable {

    static final String SECRET = "shared with the gateway";

    private static final JsonMapper JSON = JsonMapper.shared();

    volatile boolean down;
    volatile boolean refusesRefunds;

    private final Clock clock;
    private final HttpServer server;
    private final Map<UUID, GatewayOrder> orders = new HashMap<>();
    private final Map<UUID, SettledRefund> refunds = new HashMap<>();
    private final Map<UUID, NewGatewayOrder> requests = new HashMap<>();

    FakeGateway(Clock clock) {
        this.clock = clock;
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
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/gateways/payments";
    }

    /** The payer presses the button on the gateway's page, once or more often. */
    synchronized GatewayOrder pay(UUID order) {
        return pay(order, asked(order).amountFils());
    }

    synchronized GatewayOrder pay(UUID order, long fils) {
        GatewayOrder now = order(order);
        if (now.status() == GatewayStatus.OPEN) {
            orders.put(
                    order,
                    new GatewayOrder(
                            now.gatewayReference(),
                            order,
                            GatewayStatus.CAPTURED,
                            fils,
                            clock.instant(),
                            "C-" + order));
        }
        return order(order);
    }

    synchronized void end(UUID order, GatewayStatus how) {
        GatewayOrder now = order(order);
        orders.put(order, new GatewayOrder(now.gatewayReference(), order, how, now.amountFils(), null, null));
    }

    synchronized GatewayOrder order(UUID order) {
        return Objects.requireNonNull(orders.get(order));
    }

    synchronized NewGatewayOrder asked(UUID order) {
        return Objects.requireNonNull(requests.get(order));
    }

    synchronized int ordersFor(List<UUID> ids) {
        return (int) ids.stream().filter(orders::containsKey).count();
    }

    synchronized long refundsOf(UUID order) {
        return refunds.values().stream()
                .filter(refund -> refund.orderId().equals(order.toString()))
                .count();
    }

    /** Forgets a capture in the settlement, as if it had never been. */
    synchronized void lose(UUID order) {
        orders.remove(order);
    }

    /** The bytes of a call-back. */
    byte[] callback(UUID order) {
        GatewayOrder now = order(order);
        Map<String, Object> body = new HashMap<>();
        body.put("orderId", order);
        body.put("gatewayReference", now.gatewayReference());
        body.put("status", now.status());
        body.put("amountFils", now.amountFils());
        body.put("captureId", now.captureId());
        body.put("at", clock.instant());
        return JSON.writeValueAsBytes(body);
    }

    String signature(byte[] body) {
        return signature(body, SECRET, clock.instant());
    }

    static String signature(byte[] body, String secret, Instant at) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            mac.update((at.getEpochSecond() + ".").getBytes(StandardCharsets.UTF_8));
            return "t=" + at.getEpochSecond() + ",v1=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void handle(HttpExchange request) throws IOException {
        byte[] body = request.getRequestBody().readAllBytes();
        try (request) {
            String path = request.getRequestURI().getPath();
            if (path.endsWith("/oauth2/token")) {
                reply(request, 200, Map.of("access_token", "t", "token_type", "Bearer", "expires_in", 600));
            } else if (down) {
                reply(request, 503, Map.of());
            } else {
                answer(request, path.substring("/gateways/payments".length()), body);
            }
        }
    }

    private synchronized void answer(HttpExchange request, String path, byte[] body) throws IOException {
        String[] parts = path.split("/", -1);
        if (path.equals("/orders")) {
            reply(request, 201, open(key(request), JSON.readValue(body, NewGatewayOrder.class)));
        } else if (path.endsWith("/refunds")) {
            NewRefund refund = JSON.readValue(body, NewRefund.class);
            if (refusesRefunds || !key(request).equals(refund.refundId())) {
                reply(request, 409, Map.of("code", "REFUND_REFUSED"));
            } else {
                reply(request, 201, refund(order(id(parts[2])), refund));
            }
        } else if (path.startsWith("/orders/")) {
            GatewayOrder order = orders.get(id(parts[2]));
            reply(request, order == null ? 404 : 200, order == null ? Map.of() : order);
        } else {
            reply(
                    request,
                    200,
                    settlement(
                            LocalDate.parse(request.getRequestURI().getQuery().split("=", 2)[1])));
        }
    }

    private Opened open(UUID key, NewGatewayOrder order) {
        requests.put(key, order);
        orders.computeIfAbsent(
                key, id -> new GatewayOrder("G-" + id, id, GatewayStatus.OPEN, order.amountFils(), null, null));
        return new Opened("G-" + key, URI.create(url() + "/pay/" + key));
    }

    private Refunded refund(GatewayOrder order, NewRefund refund) {
        refunds.putIfAbsent(
                refund.refundId(),
                new SettledRefund(
                        refund.refundId().toString(),
                        order.orderId().toString(),
                        refund.amountFils(),
                        clock.instant()));
        return new Refunded(refund.refundId(), "REFUNDED");
    }

    private Settlement settlement(LocalDate date) {
        List<SettledCapture> captures = orders.values().stream()
                .filter(order -> on(order.capturedAt(), date))
                .map(order -> new SettledCapture(
                        order.orderId().toString(),
                        Objects.requireNonNull(order.captureId()),
                        order.amountFils(),
                        Objects.requireNonNull(order.capturedAt())))
                .toList();
        return new Settlement(
                date,
                captures,
                refunds.values().stream()
                        .filter(refund -> on(refund.at(), date))
                        .toList());
    }

    private boolean on(@Nullable Instant moment, LocalDate date) {
        return moment != null && moment.atZone(clock.getZone()).toLocalDate().equals(date);
    }

    private static UUID id(String reference) {
        return UUID.fromString(reference.substring("G-".length()));
    }

    private static UUID key(HttpExchange request) {
        return UUID.fromString(request.getRequestHeaders().getFirst("Idempotency-Key"));
    }

    private static void reply(HttpExchange request, int status, Object answer) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(answer);
        request.getResponseHeaders().set("Content-Type", "application/json");
        request.sendResponseHeaders(status, bytes.length);
        request.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
