package ae.istibaq.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ae.istibaq.sandbox.SandboxApplication;
import ae.istibaq.sandbox.portal.PaperPortal;
import ae.istibaq.sandbox.portal.RunningSandbox;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.SandboxClock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;

class CountryTests extends RunningSandbox {

    @Test
    void showsThePersonasAndChangesAPerson() {
        assertThat(control("GET", "/control/personas", null).json().valueStream())
                .extracting(persona -> persona.path("key").asString())
                .contains("saeed", "maryam", "huda", "basil", "elena")
                .doesNotHaveDuplicates();
        var changed =
                control("POST", "/control/persons/saeed", "{\"mobile\":null,\"benefits\":{\"previousGrant\":true}}");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.json().path("mobile").isNull()).isTrue();
        assertThat(changed.json().at("/benefits/groupWedding").asBoolean()).isFalse();
        assertThat(control("POST", "/control/persons/" + person("saeed"), "{\"mobile\":\"+971501000001\"}")
                        .text("mobile"))
                .isEqualTo("+971501000001");
        assertThat(control("POST", "/control/persons/saeed", "{\"emirate\":\"ATLANTIS\"}")
                        .status())
                .isEqualTo(400);
        assertThat(control("POST", "/control/persons/saeed", "{\"shoeSize\":43}")
                        .status())
                .isEqualTo(400);
        assertThat(control("POST", "/control/persons/nobody", "{}").status()).isEqualTo(404);
    }

    @Test
    void movesTheClock() {
        assertThat(control("POST", "/clock", "{\"now\":\"2030-01-01T00:00:00Z\"}")
                        .text("now"))
                .startsWith("2030-01-01T00:0");
        control("POST", "/clock", "{\"advanceSeconds\":86400}");
        var later = control("GET", "/clock", null);
        assertThat(later.text("now")).startsWith("2030-01-02T00:0");
        assertThat(later.json().path("offsetSeconds").asLong()).isPositive();
        signed("saeed", "maryam");
        assertThat(PORTAL.letters().getFirst().event().path("time").asString()).startsWith("2030-01-02");

        assertThat(control("POST", "/clock", "{\"reset\":true}")
                        .json()
                        .path("offsetSeconds")
                        .asLong())
                .isZero();
        assertThat(control("POST", "/clock", "{}").status()).isEqualTo(400);
        assertThat(control("POST", "/clock", "{\"advanceSeconds\":9000000000}").status())
                .isEqualTo(400);
    }

    @Test
    void startsAgainFromTheSeed() {
        var saeed = control("GET", "/control/persons/saeed", null).body();
        signed("saeed", "maryam");
        control("PUT", "/control/faults/icp", "{\"mode\":\"DOWN\"}");
        control("POST", "/clock", "{\"advanceSeconds\":86400}");
        control("POST", "/control/reset", null);

        assertThat(control("GET", "/control/persons/saeed", null).body()).isEqualTo(saeed);
        assertThat(control("GET", "/control/contracts", null).json()).isEmpty();
        assertThat(control("GET", "/control/events", null).json()).isEmpty();
        assertThat(control("GET", "/clock", null).json().path("offsetSeconds").asLong())
                .isZero();
        assertThat(requestToken("icp", "istibaq:istibaq-at-icp").status()).isEqualTo(200);
    }

    /** The file as it stands while the first sandbox still runs is what a killed one would have left. */
    @Test
    void goesOnWhereAKilledOneStopped(@TempDir Path left) throws Exception {
        PORTAL.answerAlways(503);
        control("POST", "/clock", "{\"now\":\"2031-05-01T08:00:00Z\"}");
        control("POST", "/control/persons/maryam", "{\"mobile\":null}");
        var number = signed("saeed", "maryam");
        var body = "{\"reference\":\"IST-1\",\"applicantEmiratesId\":\"" + person("saeed") + "\",\"kind\":\"BUY\"}";
        var received = handIn("szhp", "/housing-applications", body, uuid());
        Files.copy(DATA.resolve("changes.jsonl"), left.resolve("changes.jsonl"));

        var portal = new PaperPortal();
        try (var second = new SpringApplicationBuilder(SandboxApplication.class)
                .run(
                        "--server.port=0",
                        "--sandbox.smtp.port=0",
                        "--sandbox.whois.port=0",
                        "--sandbox.data=" + left,
                        "--sandbox.portal-url=" + portal.address(),
                        "--sandbox.persons=300",
                        "--sandbox.by-itself=true",
                        "--sandbox.working-times.needed.housing-support=1s")) {
            await().until(() -> portal.letters().stream()
                    .anyMatch(
                            letter -> letter.event().path("subject").asString().equals(number)));
            await().until(() -> portal.letters().stream()
                    .anyMatch(letter ->
                            letter.event().path("subject").asString().equals(received.text("agencyReference"))));
            var maryam = second.getBean(People.class).resolve("maryam").orElseThrow();
            assertThat(maryam.mobile()).isNull();
            assertThat(maryam.spouses()).containsExactly(person("saeed"));
            assertThat(second.getBean(SandboxClock.class).instant()).isAfter(Instant.parse("2031-05-01T07:59:59Z"));
        }
    }
}
