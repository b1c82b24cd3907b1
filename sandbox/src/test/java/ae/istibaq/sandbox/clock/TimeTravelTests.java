package ae.istibaq.sandbox.clock;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.portal.PaperPortal;
import ae.istibaq.sandbox.portal.RunningSandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TimeTravelTests extends RunningSandbox {

    private static final String SETTLED = "{\"now\":\"2026-01-01T00:00:00Z\",\"settled\":true,\"nextAt\":null}";

    @BeforeEach
    void setTheClock() {
        control("POST", "/clock", "{\"now\":\"2027-01-04T06:00:00Z\"}");
        control("POST", "/control/by-itself", "{\"on\":true}");
        PORTAL.settles(() -> SETTLED);
    }

    @Test
    void leadsAFamilyThroughSixYearsInTheOrderOfTime() {
        happens("/pregnancies", "{\"mother\":\"shamsa\",\"lastPeriod\":\"2026-11-10\"}");
        travel("2027-08-10T06:00:00Z");
        happens("/births", "{\"mother\":\"shamsa\"}");
        long begun = System.nanoTime();
        var way = travel("2033-08-10T06:00:00Z");

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofMinutes(1));
        assertThat(way.text("state")).isEqualTo("ARRIVED");
        assertThat(way.json().path("portalFollowed").asBoolean()).isTrue();
        assertThat(told("ae.ehs.appointment.attended"))
                .extracting(event -> event.at("/data/kind").asString())
                .filteredOn(kind -> kind.equals("ANTENATAL"))
                .hasSizeGreaterThanOrEqualTo(7);
        var mine = told("ae.ehs.birth.notified").getFirst().path("subject").asString();
        assertThat(told("ae.ehs.vaccination.given"))
                .filteredOn(event ->
                        event.at("/data/child/notificationNumber").asString().equals(mine))
                .extracting(event -> event.at("/data/vaccine").asString()
                        + event.at("/data/dose").asInt())
                .containsExactlyInAnyOrder(
                        "BCG1",
                        "HEPB1",
                        "HEXA1",
                        "PCV1",
                        "RV1",
                        "HEXA2",
                        "PCV2",
                        "RV2",
                        "PENTA3",
                        "OPV1",
                        "PCV3",
                        "MMR1",
                        "VAR1",
                        "TETRA1",
                        "OPV2",
                        "MMR2",
                        "DTAP_IPV1",
                        "OPV3",
                        "VAR2");
        assertThat(told("ae.moe.window.announced")).hasSize(7);
        assertThat(once(PORTAL.letters().stream().map(PaperPortal.Letter::event).toList()))
                .extracting(TimeTravelTests::day)
                .isSorted();
    }

    @Test
    void stopsWhereThePortalHasSomethingToDo() {
        var asked = new CopyOnWriteArrayList<Instant>();
        PORTAL.settles(() -> {
            asked.add(Instant.parse(control("GET", "/clock", null).text("now")));
            return "{\"now\":\"2027-01-01T00:00:00Z\",\"settled\":true,\"nextAt\":\"%s\"}"
                    .formatted(asked.getLast().plus(Duration.ofHours(30)));
        });
        control("POST", "/control/by-itself", "{\"on\":false}");
        var way = control("POST", "/control/time", "{\"days\":4}");

        assertThat(way.json().path("stops").asInt()).isEqualTo(4);
        assertThat(asked.get(1)).isAfterOrEqualTo(Instant.parse("2027-01-05T12:00:00Z"));
    }

    @Test
    void waitsUntilThePortalHasDoneWhatFollowsFromWhatItHeard() {
        var rounds = new AtomicInteger();
        PORTAL.settles(() -> {
            // A portal that hands something in while it settles, which the country does at once.
            if (rounds.incrementAndGet() == 2) {
                happens("/edaad", "{\"person\":\"maryam\"}");
            }
            return SETTLED.replace("true", rounds.get() > 3 ? "true" : "false");
        });
        control("POST", "/control/time", "{\"days\":1}");

        assertThat(rounds.get()).isGreaterThanOrEqualTo(5);
        assertThat(told("ae.mocd.edaad.attended")).hasSize(1);
    }

    @Test
    void goesThroughItsOwnMomentsAloneWhereThePortalDoesNotKnowTheQuestion() {
        PORTAL.settles(null);
        var way = control("POST", "/control/time", "{\"days\":30}");

        assertThat(way.text("state")).isEqualTo("ARRIVED");
        assertThat(way.json().path("portalFollowed").asBoolean()).isFalse();
        assertThat(told("ae.moe.window.announced")).hasSize(1);
    }

    @Test
    void refusesAWayThatIsNone() {
        assertThat(control("POST", "/control/time", "{}").status()).isEqualTo(400);
        assertThat(control("POST", "/control/time", "{\"days\":0}").status()).isEqualTo(400);
        assertThat(control("POST", "/control/time", "{\"until\":\"2020-01-01T00:00:00Z\"}")
                        .status())
                .isEqualTo(400);
    }

    private Reply travel(String until) {
        return control("POST", "/control/time", "{\"until\":\"%s\"}".formatted(until));
    }

    private static String day(JsonNode event) {
        return event.path("time").asString().substring(0, 10);
    }
}
