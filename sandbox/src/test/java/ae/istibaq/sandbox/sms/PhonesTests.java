package ae.istibaq.sandbox.sms;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.Browser;
import ae.istibaq.sandbox.SandboxTest;
import ae.istibaq.sandbox.world.People;
import java.net.URI;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@SandboxTest
class PhonesTests {

    @LocalServerPort
    int port;

    @Autowired
    SmsGateway gateway;

    @Autowired
    People people;

    private Browser browser;

    @BeforeEach
    void start() {
        browser = new Browser(port);
    }

    @AfterEach
    void clear() {
        gateway.clear();
    }

    @Test
    void showsTheMessagesOfOnePersonWithLinksToFollow() {
        send("maryam", "مبارك <b>الزواج</b> http://127.0.0.1:8080/me.");
        send("saeed", "رسالة سعيد");
        var all = browser.get("/phones").body();
        assertThat(all)
                .contains("href=\"http://127.0.0.1:8080/me\"", "&lt;b&gt;", "رسالة سعيد")
                .doesNotContain("<b>");
        assertThat(all.indexOf("رسالة سعيد")).isLessThan(all.indexOf("http://127.0.0.1:8080/me"));
        assertThat(browser.get("/phones?person=maryam").body())
                .contains("http://127.0.0.1:8080/me")
                .doesNotContain("رسالة سعيد");
        assertThat(browser.get("/phones?person=maryam&lang=en").body()).contains("dir=\"ltr\"", "Phones");
    }

    @Test
    void countsTheMessagesALongTextCosts() {
        assertThat(Bubble.parts("م".repeat(70))).isEqualTo(1);
        assertThat(Bubble.parts("م".repeat(71))).isEqualTo(2);
        assertThat(Bubble.parts("a".repeat(160))).isEqualTo(1);
        assertThat(Bubble.parts("a".repeat(161))).isEqualTo(2);
    }

    private void send(String persona, String text) {
        var mobile = String.valueOf(people.persona(persona).orElseThrow().mobile());
        gateway.take(new SmsOrder(
                UUID.randomUUID().toString(), mobile, text, "ISTIBAQ", URI.create("http://127.0.0.1:1/receipts")));
    }
}
