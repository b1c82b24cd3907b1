package ae.istibaq.sandbox.internet;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The registry of domains over its own protocol, as contracts/whois/aeda.yaml says. */
class RegistryTests extends RunningSandbox {

    private static final String CONTRACT = "whois/aeda.yaml";

    private String ask(String question) {
        int whois = control("GET", "/control/internet/whois", null)
                .json()
                .path("port")
                .asInt();
        try (Socket line = new Socket("127.0.0.1", whois)) {
            line.setSoTimeout(20_000);
            line.getOutputStream().write((question + "\r\n").getBytes(StandardCharsets.UTF_8));
            return new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String agreed(String means) {
        return Agreed.openApi(CONTRACT)
                .path("answers")
                .valueStream()
                .filter(answer -> answer.path("means").asString().equals(means))
                .findFirst()
                .orElseThrow()
                .path("body")
                .asString()
                .replace("\r", "");
    }

    private void breaks(String mode) {
        control("PUT", "/control/faults/aeda", "{\"mode\":\"" + mode + "\",\"delayMillis\":300}");
    }

    @Test
    void answersAsAgreed() {
        assertThat(ask("falcon.ae").replace("\r", "")).isEqualTo(agreed("TAKEN"));
        assertThat(ask("FALCON.AE")).contains("Domain Name:                     falcon.ae\r\n");
        assertThat(ask("nobody-has-this.ae").replace("\r", "")).isEqualTo(agreed("NONE"));
        assertThat(ask("xn--mgbjo3fi.xn--mgbaam7a8h")).contains("Domain Name:");
    }

    @Test
    void knowsWhatIsRegisteredSince() {
        assertThat(ask("newcomer.ae")).startsWith("No Data Found");
        control("POST", "/control/internet/domains", "{\"name\":\"newcomer.ae\"}");
        control("POST", "/control/internet/domains", "{\"name\":\"قافلة.امارات\"}");
        assertThat(ask("newcomer.ae")).contains("newcomer.ae");
        assertThat(ask(java.net.IDN.toASCII("قافلة.امارات"))).contains("Domain Name:");
        assertThat(control("GET", "/control/internet/whois", null)
                        .json()
                        .path("asked")
                        .asInt())
                .isEqualTo(3);
    }

    @Test
    void barsWhoeverAsksMoreThanTwentyTimesInAnHourForADay() {
        for (int question = 1; question <= 20; question++) {
            assertThat(ask("falcon.ae")).startsWith("Domain Name:");
        }
        assertThat(ask("falcon.ae").replace("\r", "")).isEqualTo(agreed("BARRED"));
        control("POST", "/clock", "{\"advanceSeconds\":7200}");
        assertThat(ask("falcon.ae").replace("\r", "")).isEqualTo(agreed("BARRED"));
        control("POST", "/clock", "{\"advanceSeconds\":86400}");
        assertThat(ask("falcon.ae")).startsWith("Domain Name:");
    }

    @Test
    void bearsTwentyAnHourForEver() {
        for (int hour = 0; hour < 2; hour++) {
            for (int question = 1; question <= 20; question++) {
                assertThat(ask("falcon.ae")).startsWith("Domain Name:");
            }
            control("POST", "/clock", "{\"advanceSeconds\":3601}");
        }
    }

    @Test
    void canBeAwaySlowFailingAndTalkingNonsense() {
        breaks("DOWN");
        assertThat(ask("falcon.ae")).isEmpty();
        breaks("ERRORS");
        assertThat(ask("falcon.ae")).startsWith("%");
        breaks("NONSENSE");
        assertThat(ask("falcon.ae")).contains("somebody-else.ae").doesNotContain("falcon.ae");
        breaks("SLOW");
        long begun = System.nanoTime();
        assertThat(ask("falcon.ae")).contains("falcon.ae");
        assertThat(System.nanoTime() - begun).isGreaterThan(290_000_000L);
    }
}
