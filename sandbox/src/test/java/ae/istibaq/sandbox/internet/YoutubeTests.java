package ae.istibaq.sandbox.internet;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The look-up of handles as contracts/agencies/youtube.yaml says. */
class YoutubeTests extends RunningSandbox {

    private Reply ask(String handle, String key) {
        return send("GET", "/youtube/v3/channels?part=id&forHandle=%40" + handle, null, Map.of("X-Goog-Api-Key", key));
    }

    @Test
    void answersAsAgreedWhetherAHandleIsTaken() {
        var taken = ask("falcon", "istibaq-at-youtube");
        assertThat(Agreed.faults("agencies/youtube.yaml", "Channels", taken.body()))
                .isEmpty();
        assertThat(taken.json().path("items").size()).isEqualTo(1);
        var none = ask("newcomer", "istibaq-at-youtube");
        assertThat(Agreed.faults("agencies/youtube.yaml", "Channels", none.body()))
                .isEmpty();
        assertThat(none.json().has("items")).isFalse();
        control("POST", "/control/internet/handles", "{\"name\":\"newcomer\"}");
        assertThat(ask("newcomer", "istibaq-at-youtube").json().has("items")).isTrue();
    }

    @Test
    void wantsItsKeyAndCanBeBroken() {
        assertThat(ask("falcon", "another").status()).isEqualTo(403);
        control("PUT", "/control/faults/youtube", "{\"mode\":\"DOWN\"}");
        assertThat(ask("falcon", "istibaq-at-youtube").status()).isEqualTo(503);
        control("PUT", "/control/faults/youtube", "{\"mode\":\"ERRORS\"}");
        assertThat(ask("falcon", "istibaq-at-youtube").status()).isEqualTo(500);
        control("PUT", "/control/faults/youtube", "{\"mode\":\"NONSENSE\"}");
        assertThat(ask("falcon", "istibaq-at-youtube").body()).startsWith("<!doctype");
    }
}
