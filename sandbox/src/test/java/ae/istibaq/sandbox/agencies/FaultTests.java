package ae.istibaq.sandbox.agencies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class FaultTests extends RunningSandbox {

    @Test
    void playsAnAgencyThatIsAway() {
        var token = token("icp");
        breaks("icp", "{\"mode\":\"DOWN\"}");

        assertThat(look("icp", token).status()).isEqualTo(503);
        assertThat(requestToken("icp", "istibaq:istibaq-at-icp").status()).isEqualTo(503);
        assertThat(ask("mocd", "/grant-history-lookups", about()).status()).isEqualTo(200);
    }

    @Test
    void playsAnAgencyThatFailsForAShareOfTheCalls() {
        var token = token("icp");
        breaks("icp", "{\"mode\":\"ERRORS\"}");
        assertThat(look("icp", token).status()).isEqualTo(500);

        breaks("icp", "{\"mode\":\"ERRORS\",\"share\":0.5}");
        var seen = new ArrayList<Integer>();
        for (int call = 0; call < 60; call++) {
            seen.add(look("icp", token).status());
        }
        assertThat(seen).contains(200, 500);

        breaks("icp", "{\"mode\":\"NONE\"}");
        assertThat(look("icp", token).status()).isEqualTo(200);
    }

    @Test
    void playsAnAgencyThatTalksNonsense() {
        var token = token("icp");
        breaks("icp", "{\"mode\":\"NONSENSE\"}");

        for (int call = 0; call < 4; call++) {
            var reply = look("icp", token);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(sensible(reply)).as(reply.body()).isFalse();
        }
    }

    @Test
    void doesWhatItIsAskedAtOnceWhenItsAnswerIsLate() throws Exception {
        breaks("szhp", "{\"mode\":\"LATE\",\"delayMillis\":1500}");
        var token = token("szhp");
        var body = "{\"reference\":\"IST-1\",\"applicantEmiratesId\":\"" + person("saeed") + "\",\"kind\":\"BUY\"}";
        var key = uuid();
        var headers = Map.of("Authorization", "Bearer " + token, "X-Correlation-Id", uuid(), "Idempotency-Key", key);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answer = CompletableFuture.supplyAsync(
                    () -> send("POST", "/agencies/szhp/housing-applications", body, headers), threads);
            await().until(() ->
                    control("GET", "/control/applications", null).json().size() == 1);
            assertThat(answer.isDone()).isFalse();

            breaks("szhp", "{\"mode\":\"NONE\"}");
            var again = send("POST", "/agencies/szhp/housing-applications", body, headers);
            assertThat(answer.get().body()).isEqualTo(again.body());
        }
    }

    @Test
    void thinksSlowlyWithoutStandingInTheWayOfOthers() {
        var token = token("icp");
        breaks("icp", "{\"mode\":\"SLOW\",\"delayMillis\":6000}");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var slow = new ArrayList<CompletableFuture<Reply>>();
            // More than the threads a servlet container has when each call holds one.
            for (int call = 0; call < 250; call++) {
                slow.add(CompletableFuture.supplyAsync(() -> look("icp", token), threads));
            }
            assertThat(ask("mocd", "/grant-history-lookups", about()).status()).isEqualTo(200);
            assertThat(slow).noneMatch(CompletableFuture::isDone);
            assertThat(slow).allSatisfy(call -> assertThat(call.join().status()).isEqualTo(200));
        }
    }

    @Test
    void sendsEventsTwiceOrLate() {
        breaks("moj", "{\"mode\":\"DUPLICATE\"}");
        signed("saeed", "maryam");
        await().until(() -> PORTAL.letters().size() == 2);
        assertThat(PORTAL.letters().getFirst()).isEqualTo(PORTAL.letters().getLast());

        breaks("moj", "{\"mode\":\"LATE\",\"delayMillis\":2500}");
        var reply = control("POST", "/control/contracts", "{\"husband\":\"nasser\",\"wife\":\"reem\"}");
        assertThat(reply.json().path("delivered").asBoolean()).isFalse();
        await().until(() -> PORTAL.letters().size() == 3);
    }

    @Test
    void showsWhatIsBrokenAndRefusesWhatItDoesNotKnow() {
        breaks("fahr", "{\"mode\":\"SLOW\",\"delayMillis\":1,\"share\":0.25}");

        assertThat(control("GET", "/control/faults", null).json().valueStream())
                .anySatisfy(state -> {
                    assertThat(state.path("agency").asString()).isEqualTo("fahr");
                    assertThat(state.path("mode").asString()).isEqualTo("SLOW");
                    assertThat(state.path("share").asDouble()).isEqualTo(0.25);
                })
                .anySatisfy(state -> assertThat(state.path("agency").asString()).isEqualTo("sms"));
        assertThat(control("PUT", "/control/faults/nobody", "{\"mode\":\"SLOW\"}")
                        .status())
                .isEqualTo(404);
        assertThat(control("PUT", "/control/faults/fahr", "{\"mode\":\"ODD\"}").status())
                .isEqualTo(400);
        assertThat(control("PUT", "/control/faults/fahr", "{\"mode\":\"SLOW\",\"share\":2}")
                        .status())
                .isEqualTo(400);
    }

    private void breaks(String agency, String fault) {
        assertThat(control("PUT", "/control/faults/" + agency, fault).status()).isEqualTo(200);
    }

    private Reply look(String agency, String token) {
        return send(
                "POST",
                "/agencies/" + agency + "/person-lookups",
                about(),
                Map.of("Authorization", "Bearer " + token, "X-Correlation-Id", "0b7e5a52-0c6a-4d5e-9f0e-7a2f0f2f6c11"));
    }

    private static boolean sensible(Reply reply) {
        try {
            return Agreed.faults("agencies/icp.yaml", "PersonAnswer", reply.body())
                            .isEmpty()
                    && reply.text("requestId").equals("0b7e5a52-0c6a-4d5e-9f0e-7a2f0f2f6c11");
        } catch (JacksonException | UncheckedIOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static String about() {
        return "{\"emiratesId\":\"784199012345676\"}";
    }
}
