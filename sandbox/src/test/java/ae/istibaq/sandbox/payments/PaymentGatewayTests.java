package ae.istibaq.sandbox.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ae.istibaq.sandbox.Browser;
import ae.istibaq.sandbox.PortalStub;
import ae.istibaq.sandbox.SandboxTest;
import ae.istibaq.sandbox.world.SandboxClock;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@SandboxTest
class PaymentGatewayTests {

    private static final String SECRET = "payment-callbacks-to-istibaq";

    @LocalServerPort
    int port;

    @Autowired
    SandboxClock clock;

    private final PortalStub portal = new PortalStub();
    private final String order = UUID.randomUUID().toString();
    private final String callback = "/callback/" + order;
    private Browser browser;
    private String token;

    @BeforeEach
    void start() {
        browser = new Browser(port);
        token = browser.token("payments");
    }

    @AfterEach
    void stop() {
        browser.put("/control/faults/payments", "{\"mode\":\"NONE\"}");
        clock.reset();
        portal.close();
    }

    @Test
    void asksForTheRightClientAndItsOwnToken() {
        assertThat(browser.call("nonsense", "/gateways/payments/orders", order, body())
                        .statusCode())
                .isEqualTo(401);
        assertThat(browser.call(browser.token("sms"), "/gateways/payments/orders", order, body())
                        .statusCode())
                .isEqualTo(401);
        var wrong = browser.send(browser.request("/gateways/payments/oauth2/token?grant_type=client_credentials")
                .header("Authorization", Browser.basic("istibaq", "guess"))
                .POST(java.net.http.HttpRequest.BodyPublishers.noBody()));
        assertThat(wrong.statusCode()).isEqualTo(401);
        clock.advance(Duration.ofMinutes(11));
        assertThat(browser.call(token, "/gateways/payments/orders", order, body())
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void opensAnOrderOnceAndRefusesAnotherUnderTheSameKey() {
        var first = open();
        assertThat(open()).isEqualTo(first);
        assertThat(browser.call(token, "/gateways/payments/orders", order, body().replace("\"ar\"", "\"en\""))
                        .statusCode())
                .isEqualTo(422);
        assertThat(browser.call(token, "/gateways/payments/orders", "other", body())
                        .statusCode())
                .isEqualTo(400);
        assertThat(browser.call(
                                token,
                                "/gateways/payments/orders",
                                order,
                                body().replace("\"amountFils\":16000", "\"amountFils\":16001"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void capturesOnceHoweverOftenPayIsPressed() {
        var opened = open();
        var page = opened.get("pageUrl").asString();
        var presses = IntStream.range(0, 12)
                .mapToObj(press -> CompletableFuture.supplyAsync(() -> browser.post(page, Map.of("press", "PAY"))))
                .toList();
        presses.stream().map(CompletableFuture::join).forEach(answer -> {
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(Browser.location(answer)).isEqualTo(portal.url("/return?x=1"));
        });
        await().until(() -> portal.calls(callback).size() == 1);
        var status = status(opened);
        assertThat(status.get("status").asString()).isEqualTo("CAPTURED");
        var call = portal.calls(callback).getFirst();
        assertThat(call.signedWith(SECRET)).isTrue();
        assertThat(call.json().get("orderId").asString()).isEqualTo(order);
        assertThat(call.json().get("captureId")).isEqualTo(status.get("captureId"));
        assertThat(call.json().get("at")).isEqualTo(status.get("capturedAt"));
        assertThat(settled().get("captures").valueStream().filter(this::ours)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"REFUSE,FAILED", "CANCEL,CANCELLED"})
    void tellsThePortalWhenNothingWasPaidAndStaysEnded(String press, String end) {
        var opened = open();
        var page = opened.get("pageUrl").asString();
        browser.post(page, Map.of("press", press));
        browser.post(page, Map.of("press", "PAY"));
        await().until(() -> portal.calls(callback).size() == 1);
        assertThat(portal.calls(callback).getFirst().json().get("status").asString())
                .isEqualTo(end);
        assertThat(status(opened).get("status").asString()).isEqualTo(end);
        assertThat(status(opened).get("captureId").isNull()).isTrue();
    }

    @Test
    void letsAnOrderExpireInTheCountrysTime() {
        var opened = open();
        clock.advance(Duration.ofHours(25));
        token = browser.token("payments");
        browser.post(opened.get("pageUrl").asString(), Map.of("press", "PAY"));
        assertThat(status(opened).get("status").asString()).isEqualTo("EXPIRED");
    }

    @Test
    void callsBackUntilItIsHeard() {
        portal.refuseNext(3);
        pay(open());
        await().until(() -> portal.calls(callback).size() == 4);
        assertThat(portal.calls(callback)).allMatch(call -> call.signedWith(SECRET));
    }

    @Test
    void callsBackTwiceWhenBroken() {
        fault("DOUBLE_CALLBACK");
        pay(open());
        await().until(() -> portal.calls(callback).size() == 2);
        assertThat(portal.calls(callback).getFirst().body())
                .isEqualTo(portal.calls(callback).getLast().body());
    }

    @Test
    void callsBackBeforeTheReturnWhenAsked() {
        fault("CALLBACK_FIRST");
        pay(open());
        assertThat(portal.calls(callback)).hasSize(1);
    }

    @Test
    void staysSilentOrSpeaksLateWhenBroken() {
        fault("NO_CALLBACK");
        var silent = open();
        pay(silent);
        assertThat(status(silent).get("status").asString()).isEqualTo("CAPTURED");
        browser.put("/control/faults/payments", "{\"mode\":\"LATE_CALLBACK\",\"delayMillis\":400}");
        var late = UUID.randomUUID().toString();
        var opened = Browser.json(browser.call(token, "/gateways/payments/orders", late, body().replace(order, late)));
        pay(opened);
        assertThat(portal.calls("/callback/" + late)).isEmpty();
        await().until(() -> portal.calls("/callback/" + late).size() == 1);
        assertThat(portal.calls(callback)).isEmpty();
    }

    @Test
    void isDownForEverybody() {
        var opened = open();
        fault("DOWN");
        assertThat(browser.get(opened.get("pageUrl").asString()).statusCode()).isEqualTo(503);
        assertThat(browser.ask(token, "/gateways/payments/settlements?date=2026-01-01")
                        .statusCode())
                .isEqualTo(503);
    }

    @Test
    void paysBackOnceAndNeverMoreThanWasTaken() {
        var opened = open();
        assertThat(refund(opened, "r1", 6000).statusCode()).isEqualTo(409);
        pay(opened);
        assertThat(refund(opened, "r1", 6000).statusCode()).isEqualTo(201);
        assertThat(refund(opened, "r1", 6000).statusCode()).isEqualTo(201);
        assertThat(refund(opened, "r1", 5000).statusCode()).isEqualTo(422);
        assertThat(status(opened).get("status").asString()).isEqualTo("CAPTURED");
        assertThat(refund(opened, "r2", 10001).statusCode()).isEqualTo(409);
        assertThat(refund(opened, "r2", 10000).statusCode()).isEqualTo(201);
        assertThat(status(opened).get("status").asString()).isEqualTo("REFUNDED");
        assertThat(settled().get("refunds").valueStream().filter(this::ours)).hasSize(2);
    }

    @Test
    void showsThePageInTheOrdersLanguageUntilTheReaderChooses() {
        var page = open().get("pageUrl").asString();
        assertThat(browser.get(page).body()).contains("dir=\"rtl\"", "رسوم خلاصة القيد", "160.00", "محاكي");
        assertThat(browser.get(page + "?lang=en").body()).contains("dir=\"ltr\"", "Family book fee", "Simulator");
    }

    private JsonNode open() {
        var answer = browser.call(token, "/gateways/payments/orders", order, body());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return Browser.json(answer);
    }

    private void pay(JsonNode opened) {
        browser.post(opened.get("pageUrl").asString(), Map.of("press", "PAY"));
    }

    private HttpResponse<String> refund(JsonNode opened, String id, long fils) {
        var refundId = order + id;
        return browser.call(
                token,
                "/gateways/payments/orders/" + opened.get("gatewayReference").asString() + "/refunds",
                refundId,
                "{\"refundId\":\"%s\",\"amountFils\":%d,\"reason\":\"test\"}".formatted(refundId, fils));
    }

    private JsonNode status(JsonNode opened) {
        return Browser.json(browser.ask(
                token,
                "/gateways/payments/orders/" + opened.get("gatewayReference").asString()));
    }

    private JsonNode settled() {
        return Browser.json(browser.ask(token, "/gateways/payments/settlements?date=" + clock.today()));
    }

    private boolean ours(JsonNode settled) {
        return settled.get("orderId").asString().equals(order);
    }

    private void fault(String mode) {
        assertThat(browser.put("/control/faults/payments", "{\"mode\":\"" + mode + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }

    private String body() {
        return """
                {"orderId":"%s","amountFils":16000,"currency":"AED",
                 "lines":[{"agency":"icp","labelAr":"رسوم خلاصة القيد","labelEn":"Family book fee","fils":16000}],
                 "returnUrl":"%s","callbackUrl":"%s","language":"ar"}
                """.formatted(order, portal.url("/return?x=1"), portal.url(callback));
    }
}
