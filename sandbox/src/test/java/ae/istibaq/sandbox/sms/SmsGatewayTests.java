package ae.istibaq.sandbox.sms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ae.istibaq.sandbox.Browser;
import ae.istibaq.sandbox.PortalStub;
import ae.istibaq.sandbox.SandboxTest;
import java.net.http.HttpResponse;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@SandboxTest
class SmsGatewayTests {

    private static final String SECRET = "sms-receipts-to-istibaq";

    @LocalServerPort
    int port;

    private final PortalStub portal = new PortalStub();
    private final String id = UUID.randomUUID().toString();
    private final String receipts = "/receipts/" + id;
    private Browser browser;
    private String token;

    @BeforeEach
    void start() {
        browser = new Browser(port);
        token = browser.token("sms");
    }

    @AfterEach
    void stop() {
        browser.put("/control/faults/sms", "{\"mode\":\"NONE\"}");
        browser.send(browser.request("/control/sms").DELETE());
        portal.close();
    }

    @Test
    void takesAMessageOnceAndReportsIt() {
        var first = send(id, "مرحبا");
        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(send(id, "مرحبا").body()).isEqualTo(first.body());
        assertThat(send(id, "غير ذلك").statusCode()).isEqualTo(422);
        await().until(() -> portal.calls(receipts).size() == 1);
        var receipt = portal.calls(receipts).getFirst();
        assertThat(receipt.signedWith(SECRET)).isTrue();
        assertThat(receipt.signedWith("another")).isFalse();
        assertThat(receipt.json().get("status").asString()).isEqualTo("DELIVERED");
        assertThat(receipt.json().get("gatewayId"))
                .isEqualTo(Browser.json(first).get("gatewayId"));
        var phone = Browser.json(browser.ask(token, "/control/sms?to=%2B971500000042"));
        assertThat(phone).hasSize(1);
        assertThat(phone.get(0).get("text").asString()).isEqualTo("مرحبا");
    }

    @Test
    void letsNobodyInWithoutItsToken() {
        token = browser.token("payments");
        assertThat(send(id, "x").statusCode()).isEqualTo(401);
    }

    @Test
    void refusesWhatIsNoMessage() {
        assertThat(send(id, "").statusCode()).isEqualTo(400);
        assertThat(browser.call(token, "/gateways/sms/messages", "another-key", body(id, "x"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void reportsTwiceOrFirstOrNotAtAllWhenBroken() {
        fault("DOUBLE_RECEIPT");
        send(id, "x");
        await().until(() -> portal.calls(receipts).size() == 2);
        fault("RECEIPT_FIRST");
        send(id + "b", "x");
        assertThat(portal.calls(receipts)).hasSize(3);
        fault("NO_RECEIPT");
        send(id + "c", "x");
        fault("UNDELIVERABLE");
        send(id + "d", "x");
        await().until(() -> portal.calls(receipts).size() == 4);
        assertThat(portal.calls(receipts).getLast().json().get("status").asString())
                .isEqualTo("FAILED");
        assertThat(Browser.json(browser.ask(token, "/control/sms"))).hasSize(3);
    }

    @Test
    void reportsUntilItIsHeard() {
        portal.refuseNext(2);
        send(id, "x");
        await().until(() -> portal.calls(receipts).size() == 3);
    }

    @Test
    void losesAndDoublesNothingInACrowd() {
        try (var senders = Executors.newFixedThreadPool(16)) {
            IntStream.range(0, 600).forEach(n -> senders.execute(() -> send(id + n, "x")));
        }
        assertThat(Browser.json(browser.ask(token, "/control/sms"))).hasSize(600);
        await().until(() -> portal.calls(receipts).size() == 600);
    }

    private HttpResponse<String> send(String messageId, String text) {
        return browser.call(token, "/gateways/sms/messages", messageId, body(messageId, text));
    }

    private String body(String messageId, String text) {
        return """
                {"messageId":"%s","to":"+971500000042","text":"%s","sender":"ISTIBAQ","receiptUrl":"%s"}
                """.formatted(messageId, text, portal.url(receipts));
    }

    private void fault(String mode) {
        assertThat(browser.put("/control/faults/sms", "{\"mode\":\"" + mode + "\"}")
                        .statusCode())
                .isEqualTo(200);
    }
}
