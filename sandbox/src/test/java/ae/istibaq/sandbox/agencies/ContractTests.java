package ae.istibaq.sandbox.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractTests extends RunningSandbox {

    private static final String REGISTERED = "ae.moj.marriage-contract.registered";
    private static final String CORRECTED = "ae.moj.marriage-contract.corrected";
    private static final String ANNULLED = "ae.moj.marriage-contract.annulled";

    @ParameterizedTest
    @CsvSource({"saeed, maryam", "yousef, lina", "ziyad, hind", "abdulrahman, wadeema", "omar, hessa", "saif, meera"})
    void tellsOfASignedContractAsAgreed(String husband, String wife) {
        var reply =
                control("POST", "/control/contracts", "{\"husband\":\"%s\",\"wife\":\"%s\"}".formatted(husband, wife));

        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.json().path("delivered").asBoolean()).isTrue();
        assertThat(PORTAL.letters()).singleElement().satisfies(letter -> {
            assertThat(letter.agency()).isEqualTo("moj");
            assertThat(Agreed.faultsOfEvent(letter.body())).isEmpty();
            assertThat(letter.event().path("id").asString()).isEqualTo(reply.text("eventId"));
            assertThat(letter.event().path("subject").asString()).isEqualTo(reply.text("contractNumber"));
            assertThat(letter.event().path("source").asString()).isEqualTo("urn:ae:agency:moj");
            assertThat(letter.event().path("sequence").asString()).isEqualTo("1");
            assertThat(letter.event().at("/data/husband/emiratesId").asString()).isEqualTo(person(husband));
        });
        var found = ask("moj", "/contract-lookups", contract(reply.text("contractNumber")));
        assertThat(Agreed.faults("agencies/moj.yaml", "ContractAnswer", found.body()))
                .isEmpty();
        assertThat(found.json().path("record"))
                .isEqualTo(PORTAL.letters().getFirst().event().path("data"));
        assertThat(control("GET", "/control/persons/" + wife, null).text("maritalStatus"))
                .isEqualTo("MARRIED");
    }

    @Test
    void datesThePersonasContractsAsTheirNotesSay() {
        control("POST", "/clock", "{\"now\":\"2026-11-24T08:00:00Z\"}");

        assertThat(dateOf(signed("saeed", "maryam"))).isEqualTo("2026-11-24");
        assertThat(dateOf(signed("faisal", "dana"))).isEqualTo("2026-04-24");
        control("POST", "/clock", "{\"advanceSeconds\":8640000}");
        assertThat(dateOf(signed("hamad", "shamma"))).isEqualTo("2026-11-24");
        var given = control(
                "POST",
                "/control/contracts",
                "{\"husband\":\"nasser\",\"wife\":\"reem\",\"contractDate\":\"2026-08-31\"}");
        assertThat(dateOf(given.text("contractNumber"))).isEqualTo("2026-08-31");
    }

    @Test
    void correctsAContractAsAWholeAndNamesWhatChanged() {
        var number = signed("saeed", "maryam");
        control("POST", "/control/persons/maryam", "{\"nameEn\":\"Mariam Salem Hamad Al Marjani\"}");
        var reply = control(
                "POST",
                "/control/contracts/" + number + "/correction",
                "{\"contractDate\":\"2026-11-20\",\"dowryDeferredFils\":1000000}");

        assertThat(reply.status()).isEqualTo(200);
        assertThat(told(CORRECTED)).singleElement().satisfies(event -> {
            assertThat(Agreed.faultsOfEvent(event.toString())).isEmpty();
            assertThat(event.path("sequence").asString()).isEqualTo("2");
            assertThat(event.at("/data/corrects").toString())
                    .isEqualTo("[\"contractDate\",\"wife.nameEn\",\"dowryDeferredFils\"]");
        });
        assertThat(dateOf(number)).isEqualTo("2026-11-20");
        assertThat(control("POST", "/control/contracts/" + number + "/correction", "{}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void movesTheMarriageWhenASpouseIsCorrected() {
        var number = signed("saeed", "maryam");
        control("POST", "/control/contracts/" + number + "/correction", "{\"wife\":\"dana\"}");

        assertThat(told(CORRECTED).getFirst().at("/data/wife/emiratesId").asString())
                .isEqualTo(person("dana"));
        assertThat(control("GET", "/control/persons/maryam", null).text("maritalStatus"))
                .isEqualTo("SINGLE");
        assertThat(control("GET", "/control/persons/dana", null).text("maritalStatus"))
                .isEqualTo("MARRIED");
    }

    @Test
    void annulsAContractOnce() {
        var number = signed("saeed", "maryam");
        var annul = "{\"reasonCode\":\"COURT_RULING\"}";
        control("POST", "/control/contracts/" + number + "/annulment", annul);

        assertThat(told(ANNULLED)).singleElement().satisfies(event -> {
            assertThat(Agreed.faultsOfEvent(event.toString())).isEmpty();
            assertThat(event.path("sequence").asString()).isEqualTo("2");
        });
        var found = ask("moj", "/contract-lookups", contract(number));
        assertThat(found.text("reason")).isEqualTo("ANNULLED");
        assertThat(Agreed.faults("agencies/moj.yaml", "ContractAnswer", found.body()))
                .isEmpty();
        assertThat(control("GET", "/control/persons/saeed", null).text("maritalStatus"))
                .isEqualTo("SINGLE");
        assertThat(control("POST", "/control/contracts/" + number + "/annulment", annul)
                        .status())
                .isEqualTo(422);
        assertThat(control("POST", "/control/contracts/" + number + "/annulment", "{\"reasonCode\":\"X\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void refusesAContractThatCannotBe() {
        assertThat(sign("maryam", "saeed")).isEqualTo(422);
        assertThat(sign("saeed", "nobody")).isEqualTo(404);
        assertThat(sign("basil", "maryam")).isEqualTo(404);
        control("POST", "/control/persons/maryam", "{\"alive\":false}");
        assertThat(sign("saeed", "maryam")).isEqualTo(422);
        assertThat(told(REGISTERED)).isEmpty();
    }

    @Test
    void saysThatAnUnknownContractIsNotRegistered() {
        var found = ask("moj", "/contract-lookups", contract("AJM-2026-00000000"));

        assertThat(found.text("reason")).isEqualTo("NOT_REGISTERED");
    }

    private int sign(String husband, String wife) {
        return control("POST", "/control/contracts", "{\"husband\":\"%s\",\"wife\":\"%s\"}".formatted(husband, wife))
                .status();
    }

    private String dateOf(String number) {
        return ask("moj", "/contract-lookups", contract(number))
                .json()
                .at("/record/contractDate")
                .asString();
    }

    private static String contract(String number) {
        return "{\"contractNumber\":\"" + number + "\"}";
    }
}
