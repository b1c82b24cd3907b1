package ae.istibaq.sandbox.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.SmsReceived;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import tools.jackson.databind.JsonNode;

class BurstTests extends RunningSandbox {

    @Autowired
    private People people;

    @Autowired
    private ApplicationEventPublisher phones;

    @Test
    void sendsContractsOfNewCouplesAndTimesTheirMessages() {
        PORTAL.onEvent(event -> {
            for (var spouse : List.of("/data/husband/emiratesId", "/data/wife/emiratesId")) {
                var mobile =
                        people.find(event.at(spouse).asString()).orElseThrow().mobile();
                phones.publishEvent(new SmsReceived("m", Objects.requireNonNull(mobile), Instant.EPOCH));
            }
        });
        var begun = control("POST", "/control/contracts/burst", "{\"count\":40,\"ratePerSecond\":500}");
        assertThat(begun.status()).isEqualTo(202);

        await().until(() -> last("").path("phase").asString().equals("SENT"));

        var report = last("?events=true");
        assertThat(report.at("/accepted/count").asInt()).isEqualTo(40);
        assertThat(report.at("/husbandSms/count").asInt()).isEqualTo(40);
        assertThat(report.at("/wifeSms/count").asInt()).isEqualTo(40);
        assertThat(report.at("/firstSms/p95").asDouble())
                .isPositive()
                .isLessThanOrEqualTo(report.at("/firstSms/max").asDouble());
        assertThat(report.path("acceptedPerSecond").asDouble()).isPositive();
        assertThat(report.path("events")).hasSize(40);
        assertThat(PORTAL.letters())
                .hasSize(40)
                .allSatisfy(letter ->
                        assertThat(Agreed.faultsOfEvent(letter.body())).isEmpty());
        assertThat(PORTAL.letters())
                .extracting(
                        letter -> letter.event().at("/data/husband/emiratesId").asString())
                .doesNotHaveDuplicates();
        await().until(() -> control("GET", "/control/events", null).json().isEmpty());
        assertThat(control("GET", "/control/contracts", null).json()).hasSize(40);
    }

    @Test
    void goesOnAfterThePortalWasAwayAndRunsOneAtATime() {
        PORTAL.answerAlways(503);
        var order = "{\"count\":3,\"ratePerSecond\":1000}";
        control("POST", "/control/contracts/burst", order);
        await().until(() -> last("").path("phase").asString().equals("SENDING"));
        assertThat(control("POST", "/control/contracts/burst", order).status()).isEqualTo(409);

        PORTAL.answerAlways(202);
        await().until(() -> last("").path("phase").asString().equals("SENT"));
        assertThat(last("").at("/accepted/count").asInt()).isEqualTo(3);
    }

    @Test
    void refusesABurstOfNothing() {
        assertThat(control("POST", "/control/contracts/burst", "{\"count\":0,\"ratePerSecond\":1}")
                        .status())
                .isEqualTo(400);
        assertThat(control("GET", "/control/bursts/last", null).status()).isEqualTo(404);
    }

    private JsonNode last(String query) {
        return control("GET", "/control/bursts/last" + query, null).json();
    }
}
