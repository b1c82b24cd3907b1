package ae.istibaq.sandbox.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ae.istibaq.sandbox.portal.RunningSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class DeliveryTests extends RunningSandbox {

    @Autowired
    private EventSettings settings;

    @Test
    void triesAgainWhileThePortalIsAwayAndKeepsTheOrderOfASubject() {
        PORTAL.answerAlways(503);
        var number = signed("saeed", "maryam");
        control("POST", "/control/contracts/" + number + "/correction", "{\"contractDate\":\"2026-11-01\"}");
        control("POST", "/control/contracts/" + number + "/annulment", "{\"reasonCode\":\"ERROR_OF_ENTRY\"}");
        await().until(() -> state(number, 0).path("attempts").asInt() > 2);
        assertThat(state(number, 0).path("state").asString()).isEqualTo("WAITING");
        assertThat(state(number, 1).path("attempts").asInt()).isZero();

        PORTAL.answerAlways(202);
        await().until(() -> PORTAL.letters().size() == 3);

        assertThat(PORTAL.letters())
                .extracting(letter -> letter.event().path("sequence").asString())
                .containsExactly("1", "2", "3");
        await().until(() -> state(number, 2).path("state").asString().equals("DELIVERED"));
    }

    @Test
    void letsOtherSubjectsPassOneThatWaits() {
        PORTAL.answerNext(500);
        var first = signed("saeed", "maryam");
        var second = signed("nasser", "reem");

        await().until(() -> PORTAL.letters().size() == 2);
        assertThat(state(first, 0).path("attempts").asInt()).isEqualTo(2);
        assertThat(state(second, 0).path("attempts").asInt()).isEqualTo(1);
    }

    @Test
    void waitsWhenThePortalHasTooMuchToDo() {
        PORTAL.answerNext(429, 429);
        var number = signed("saeed", "maryam");

        await().until(() -> state(number, 0).path("state").asString().equals("DELIVERED"));
        assertThat(state(number, 0).path("attempts").asInt()).isEqualTo(3);
    }

    @Test
    void givesUpWhatThePortalRefusesAndShowsWhy() {
        PORTAL.answerNext(400);
        var number = signed("saeed", "maryam");

        await().until(() -> state(number, 0).path("state").asString().equals("REFUSED"));
        assertThat(state(number, 0).path("status").asInt()).isEqualTo(400);
        assertThat(state(number, 0).path("answer").asString()).contains("told so");
        assertThat(PORTAL.letters()).isEmpty();
    }

    @Test
    void asksForANewTokenWhenTheOldOneIsNoGood() {
        signed("saeed", "maryam");
        int before = PORTAL.tokensGiven();
        signed("nasser", "reem");
        assertThat(PORTAL.tokensGiven()).isEqualTo(before);

        PORTAL.forgetTokens();
        var number = signed("majid", "shaikha");

        assertThat(state(number, 0).path("attempts").asInt()).isEqualTo(1);
        assertThat(PORTAL.tokensGiven()).isEqualTo(before + 1);
    }

    @Test
    void losesNoOtherLetterWhenThePortalDoesNotTakeOneType() {
        PORTAL.refuseScope("ae.moj.divorce.registered");
        happens("/divorces", "{\"wife\":\"kaltham\"}");
        var number = signed("saeed", "maryam");

        await().until(() -> state(number, 0).path("state").asString().equals("DELIVERED"));
        var refused = control("GET", "/control/events", null).json().get(0);
        assertThat(refused.path("type").asString()).isEqualTo("DIVORCE_REGISTERED");
        await().until(() -> control(
                        "GET", "/control/events/" + refused.path("id").asString(), null)
                .json()
                .at("/delivery/state")
                .asString()
                .equals("REFUSED"));
    }

    @ParameterizedTest
    @EnumSource(EventType.class)
    void hasASecretForEveryAgencyThatTellsSomething(EventType type) {
        assertThat(settings.secrets()).containsKey(type.agency());
    }

    @Test
    void sendsTheSameLetterAgainWhenAsked() {
        var number = signed("saeed", "maryam");
        var id = control("GET", "/control/events?subject=" + number, null)
                .json()
                .at("/0/id")
                .asString();

        assertThat(control("POST", "/control/events/" + id + "/repetition", null)
                        .status())
                .isEqualTo(200);
        await().until(() -> PORTAL.letters().size() == 2);
        assertThat(PORTAL.letters().getFirst()).isEqualTo(PORTAL.letters().getLast());
        assertThat(control("GET", "/control/events/unknown", null).status()).isEqualTo(404);
    }

    @Test
    void forgetsWhatWaitsWhenTheCountryStartsAgain() {
        PORTAL.answerAlways(503);
        signed("saeed", "maryam");
        control("POST", "/control/reset", null);
        PORTAL.answerAlways(202);
        var number = signed("nasser", "reem");

        assertThat(PORTAL.letters())
                .extracting(letter -> letter.event().path("subject").asString())
                .containsExactly(number);
    }

    private JsonNode state(String subject, int place) {
        return control("GET", "/control/events?subject=" + subject, null)
                .json()
                .path(place)
                .path("delivery");
    }
}
