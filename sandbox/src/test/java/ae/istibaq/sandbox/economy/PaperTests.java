package ae.istibaq.sandbox.economy;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What agencies say of papers that somebody holds in hand. */
class PaperTests extends RunningSandbox {

    private static final String LICENCES = "/licence-verifications";
    private static final String CARDS = "/establishment-card-verifications";
    private static final String MEMORANDA = "/memorandum-verifications";

    @Test
    void knowsAllPapersOfALicenceInForce() {
        var papers = papersOf("LLC", "CIVIL");
        assertThat(valid("ner", LICENCES, licence(papers))).isTrue();
        assertThat(valid("icp", CARDS, card(papers, "icpCard"))).isTrue();
        assertThat(valid("mohre", CARDS, card(papers, "mohreCard"))).isTrue();
        assertThat(valid("moj", MEMORANDA, memorandum(papers.path("memorandum").asString())))
                .isTrue();
    }

    @Test
    void knowsALicenceInItsOwnEmirateOnly() {
        var papers = papersOf("LLC", "SOLE", "CIVIL");
        String other = papers.path("emirate").asString().equals("AJMAN") ? "SHARJAH" : "AJMAN";
        assertThat(valid(
                        "ner",
                        LICENCES,
                        "{\"emirate\":\"%s\",\"licenceNumber\":\"%s\"}"
                                .formatted(other, papers.path("licence").asString())))
                .isFalse();
    }

    @Test
    void letsEveryPaperFallWithTheLicence() {
        var closed = happens("/licences/closure", "");
        var papers = papers(closed.text("registerNumber"));
        assertThat(valid("ner", LICENCES, licence(papers))).isFalse();
        assertThat(valid("icp", CARDS, card(papers, "icpCard"))).isFalse();
        assertThat(valid("mohre", CARDS, card(papers, "mohreCard"))).isFalse();
        assertThat(valid(
                        "moj",
                        MEMORANDA,
                        memorandum(
                                papers.path("memorandum").isNull()
                                        ? "MOA-2026-0000001"
                                        : papers.path("memorandum").asString())))
                .isFalse();
    }

    @Test
    void letsCardsRunOutButNoMemorandum() {
        var papers = papersOf("LLC", "CIVIL");
        control("POST", "/clock", "{\"advanceSeconds\":63072000}");
        assertThat(valid("ner", LICENCES, licence(papers))).isFalse();
        assertThat(valid("icp", CARDS, card(papers, "icpCard"))).isFalse();
        assertThat(valid("moj", MEMORANDA, memorandum(papers.path("memorandum").asString())))
                .isTrue();
    }

    @Test
    void answersTheSameForWhatNeverWas() {
        assertThat(valid("ner", LICENCES, "{\"emirate\":\"DUBAI\",\"licenceNumber\":\"9999999\"}"))
                .isFalse();
        assertThat(valid("icp", CARDS, "{\"cardNumber\":\"nonsense\"}")).isFalse();
        assertThat(valid("mohre", CARDS, "{\"cardNumber\":\"0000000\"}")).isFalse();
        assertThat(valid("moj", MEMORANDA, memorandum("MOA-1066-0000001"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ner; /licence-verifications; {}",
                "ner; /licence-verifications; {\"emirate\":\"ATLANTIS\",\"licenceNumber\":\"1\"}",
                "icp; /establishment-card-verifications; {\"cardNumber\":\"\"}",
                "mohre; /establishment-card-verifications; {\"number\":\"1\"}",
                "moj; /memorandum-verifications; {\"memorandumNumber\":\"1234567890123456789012345678901234567890x\"}"
            })
    void refusesWhatIsNotAsAgreed(String agency, String path, String question) {
        assertThat(ask(agency, path, question).status()).isEqualTo(400);
    }

    @Test
    void doesNotAnswerWhileAway() {
        send("PUT", "/control/faults/icp", "{\"mode\":\"DOWN\"}", Map.of());
        // Without a token: the agency gives none either.
        var reply = send(
                "POST",
                "/agencies/icp" + CARDS,
                "{\"cardNumber\":\"E0000000001\"}",
                Map.of("Authorization", "Bearer none", "X-Correlation-Id", uuid()));
        assertThat(reply.status()).isEqualTo(503);
    }

    private JsonNode papersOf(String... forms) {
        for (JsonNode issued : happens("/licences", "{\"count\":60}").json()) {
            if (java.util.List.of(forms).contains(issued.path("legalForm").asString())) {
                return papers(issued.path("registerNumber").asString());
            }
        }
        throw new AssertionError("No licence of these forms");
    }

    private JsonNode papers(String registerNumber) {
        return control("GET", "/control/licences/" + registerNumber + "/papers", null)
                .json();
    }

    private static String licence(JsonNode papers) {
        return "{\"emirate\":\"%s\",\"licenceNumber\":\"%s\"}"
                .formatted(
                        papers.path("emirate").asString(),
                        papers.path("licence").asString());
    }

    private static String card(JsonNode papers, String which) {
        return "{\"cardNumber\":\"" + papers.path(which).asString() + "\"}";
    }

    private static String memorandum(String number) {
        return "{\"memorandumNumber\":\"" + number + "\"}";
    }

    private boolean valid(String agency, String path, String question) {
        var reply = ask(agency, path, question);
        assertThat(reply.status()).as(reply.body()).isEqualTo(200);
        assertThat(Agreed.faults("agencies/" + agency + ".yaml", "InForceAnswer", reply.body()))
                .isEmpty();
        return reply.json().path("record").path("valid").asBoolean();
    }
}
