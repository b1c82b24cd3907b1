package ae.istibaq.sandbox.economy;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class EconomicRegisterTests extends RunningSandbox {

    private static final String CONTRACT = "agencies/ner.yaml";
    private static final int SIZE = 2000;

    @Test
    void saysOfItselfThatItIsASample() {
        var register = read("ner", "/register");
        assertThat(Agreed.faults(CONTRACT, "Register", register.body())).isEmpty();
        assertThat(register.json().path("sample").asBoolean()).isTrue();
        assertThat(register.text("noticeEn")).contains("generated sample");
    }

    @Test
    void tellsEveryLicenceOncePageByPage() {
        Set<String> numbers = new HashSet<>();
        Map<String, Integer> emirates = new HashMap<>();
        String after = "";
        boolean more = true;
        int pages = 0;
        while (more) {
            var page = changes(after, 300);
            assertThat(page.path("beginsAnew").asBoolean()).isEqualTo(pages == 0);
            page.path("licences").forEach(licence -> {
                numbers.add(licence.path("registerNumber").asString());
                emirates.merge(licence.path("emirate").asString(), 1, Integer::sum);
            });
            after = page.path("next").asString();
            more = page.path("more").asBoolean();
            pages++;
        }
        assertThat(pages).isEqualTo(7);
        assertThat(numbers).hasSize(SIZE);
        assertThat(emirates).hasSize(7);
        assertThat(emirates.get("DUBAI")).isBetween(SIZE * 43 / 100, SIZE * 51 / 100);
        assertThat(changes(after, 300).path("licences")).isEmpty();
    }

    @Test
    void tellsTheSameLicencesWheneverItIsAsked() {
        var first = changes("", 50);
        assertThat(changes("", 50).path("licences")).isEqualTo(first.path("licences"));
        first.path("licences").forEach(licence -> {
            String status = licence.path("status").asString();
            assertThat(licence.path("closedOn").isNull()).as(status).isEqualTo(!status.equals("CANCELLED"));
            assertThat(licence.path("establishedOn").asString()).isLessThan("2026-11-24");
            if (status.equals("ACTIVE")) {
                assertThat(licence.path("expiresOn").asString()).isGreaterThanOrEqualTo("2026-11-24");
            }
            if (status.equals("EXPIRED")) {
                assertThat(licence.path("expiresOn").asString()).isLessThan("2026-11-24");
            }
        });
    }

    @Test
    void tellsWhatIsIssuedAndClosedAfterwards() {
        String head = head();
        happens("/licences", "{\"count\":3,\"emirate\":\"FUJAIRAH\",\"activityClass\":\"5610\"}");
        var closed = happens("/licences/closure", "");
        var page = changes(head, 100);
        assertThat(page.path("licences")).hasSize(4);
        assertThat(page.path("licences").get(0).path("emirate").asString()).isEqualTo("FUJAIRAH");
        assertThat(page.path("licences").get(0).path("activityCode").asString()).startsWith("5610");
        assertThat(page.path("licences").get(3).path("registerNumber").asString())
                .isEqualTo(closed.text("registerNumber"));
        assertThat(page.path("licences").get(3).path("status").asString()).isEqualTo("CANCELLED");
        assertThat(happens("/licences/closure", "").text("registerNumber")).isNotEqualTo(closed.text("registerNumber"));
    }

    @Test
    void beginsAnewForACursorOfAnotherEdition() {
        String head = head();
        control("POST", "/control/reset", null);
        var page = changes(head, 10);
        assertThat(page.path("beginsAnew").asBoolean()).isTrue();
        assertThat(page.path("licences")).hasSize(10);
        assertThat(changes("nonsense", 10).path("beginsAnew").asBoolean()).isTrue();
    }

    @Test
    void refusesAPageThatIsTooLong() {
        assertThat(read("ner", "/licences/changes?limit=10001").status()).isEqualTo(400);
        assertThat(read("ner", "/licences/changes?limit=0").status()).isEqualTo(400);
    }

    private String head() {
        return changes("", 10_000).path("next").asString();
    }

    private JsonNode changes(String after, int limit) {
        var reply = read("ner", "/licences/changes?after=" + after + "&limit=" + limit);
        assertThat(Agreed.faults(CONTRACT, "Changes", reply.body())).isEmpty();
        return reply.json();
    }
}
