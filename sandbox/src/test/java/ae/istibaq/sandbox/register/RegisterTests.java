package ae.istibaq.sandbox.register;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class RegisterTests extends RunningSandbox {

    @ParameterizedTest
    @CsvSource({
        "theyab, SPOUSE, 2",
        "theyab, PARENT_OF, 2",
        "kaltham, PARENT_OF, 6",
        "adel, SPOUSE, 1",
        "haya, CUSTODIAN_OF, 1",
        "yasser, GUARDIAN_OF, 2",
        "badriya, FOSTERS, 1",
        "rafia, PARENT_OF, 2"
    })
    void knowsWhoIsBoundToWhom(String key, String kind, int count) {
        assertThat(bonds(key, kind)).hasSize(count);
    }

    @Test
    void knowsThatGuardiansActJointlyAndThatAMarriageEnded() {
        assertThat(bonds("bilal", "GUARDIAN_OF"))
                .allSatisfy(bond -> assertThat(bond.path("jointly").asBoolean()).isTrue());
        assertThat(bonds("adel", "SPOUSE").getFirst().path("validTo").isNull()).isFalse();
        assertThat(bonds("salama", "SPOUSE").getFirst().path("validTo").isNull())
                .as("widowed")
                .isFalse();
    }

    @Test
    void entersEndsAndAnnulsARelation() {
        var number = happens("/relations", """
                        {"kind":"FOSTERS","holder":"maitha","child":"bilal","courtReference":"AJM-FAM-2026-9"}""").text("number");
        assertThat(heard("ae.icp.relation.changed").path("holderEmiratesId").asString())
                .isEqualTo(person("maitha"));
        assertThat(bonds("maitha", "FOSTERS")).hasSize(1);
        happens("/relations/" + number + "/end", "{\"day\":\"2026-12-01\"}");
        assertThat(heard("ae.icp.relation.changed", 2).getLast().path("to").asString())
                .isEqualTo("2026-12-01");
        happens("/relations/" + number + "/annulment", "");
        assertThat(heard("ae.icp.relation.changed", 3)
                        .getLast()
                        .path("annulled")
                        .asBoolean())
                .isTrue();
        assertThat(bonds("maitha", "FOSTERS")).isEmpty();
    }

    @Test
    void endsACustodyThatTheSeedKnowsOf() {
        var number =
                bonds("haya", "CUSTODIAN_OF").getFirst().path("relationNumber").asString();
        happens("/relations/" + number + "/end", "{}");

        assertThat(heard("ae.icp.relation.changed").path("kind").asString()).isEqualTo("CUSTODIAN_OF");
        assertThat(bonds("haya", "CUSTODIAN_OF").getFirst().path("validTo").isNull())
                .isFalse();
    }

    @Test
    void registersADivorceWithCustodyAndTakesItBack() {
        var number = happens("/divorces", "{\"wife\":\"kaltham\"}").text("number");
        var divorce = heard("ae.moj.divorce.registered");
        assertThat(divorce.path("custody")).hasSize(3);
        assertThat(divorce.path("contractNumber").isNull()).isTrue();
        assertThat(maritalStatus("kaltham")).isEqualTo("DIVORCED");

        happens("/divorces/" + number + "/annulment", "{\"reasonCode\":\"REVOKED\"}");
        heard("ae.moj.divorce.annulled");
        assertThat(maritalStatus("kaltham")).isEqualTo("MARRIED");
        assertThat(control("POST", "/control/divorces", "{\"wife\":\"haya\"}").status())
                .isEqualTo(422);
    }

    @Test
    void hidesTheHomeOfWhoIsProtected() {
        assertThat(residence("anoud").path("protected").asBoolean())
                .as("since before the story")
                .isTrue();
        assertThat(residence("wafa").path("protected").asBoolean()).isFalse();
        var number = happens("/protections", "{\"persons\":[\"wafa\",\"mona\"],\"against\":\"matar\"}")
                .text("number");
        assertThat(heard("ae.icp.protection.ordered").path("protectedPersons")).hasSize(2);
        assertThat(residence("mona").path("zoneCode").isNull()).isTrue();
        assertThat(ask("icp", "/person-lookups", about("mona"))
                        .json()
                        .at("/record/protected")
                        .asBoolean())
                .isTrue();

        happens("/protections/" + number + "/lifting", "");
        heard("ae.icp.protection.lifted");
        assertThat(residence("mona").path("zoneCode").isNull()).isFalse();
    }

    @Test
    void movesAWholeHouse() {
        happens("/residences", "{\"person\":\"matar\",\"zone\":\"AJM-12\"}");

        assertThat(heard("ae.icp.residence.changed", 3))
                .extracting(moved -> moved.path("emiratesId").asString())
                .contains(person("matar"), person("wafa"), person("mona"));
        assertThat(residence("mona").path("zoneCode").asString()).isEqualTo("AJM-12");
    }

    @Test
    void entersADeathTellsTheHospitalsAndTakesAMistakeBack() {
        happens("/deaths", "{\"person\":\"mubarak\"}");
        heard("ae.ehs.death.notified");
        var death = heard("ae.icp.person.died");
        assertThat(death.at("/person/emiratesId").asString()).isEqualTo(person("mubarak"));
        assertThat(maritalStatus("kaltham")).isEqualTo("WIDOWED");

        happens("/deaths/mubarak/annulment", "");
        assertThat(heard("ae.icp.person.corrected").path("entryNumber"))
                .as("of the same entry")
                .isEqualTo(death.path("entryNumber"));
        assertThat(maritalStatus("kaltham")).isEqualTo("MARRIED");
        assertThat(bonds("kaltham", "SPOUSE").getFirst().path("validTo").isNull())
                .isTrue();
    }

    @Test
    void tellsThatAnEntryWasCorrectedAndNotWhatItSays() {
        happens("/persons/wafa/correction", "{\"mobile\":null}");

        var corrected = heard("ae.icp.person.corrected");
        assertThat(corrected.path("corrects").toString()).isEqualTo("[\"mobile\"]");
        assertThat(control("POST", "/control/persons/wafa/correction", "{\"diligent\":false}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void writesAFamilyBookAnewAfterADivorce() {
        var book = ask("icp", "/family-book-lookups", about("mubarak")).json().at("/record/familyBookNumber");
        happens("/divorces", "{\"wife\":\"kaltham\"}");
        var reference = handIn("icp", "/family-book-updates", """
                        {"reference":"IST-1","applicantEmiratesId":"%s","familyBookNumber":"%s","cause":"DIVORCE",
                         "matterNumber":"DIV-2026-00000001","payment":{"orderId":"o","fils":100}}""".formatted(person("mubarak"), book.asString()), uuid())
                .text("agencyReference");
        happens("/applications/" + reference + "/decision", "{\"outcome\":\"APPROVED\"}");

        var updated = heard("ae.icp.family-book.updated");
        assertThat(updated.path("reference").asString()).isEqualTo("IST-1");
        assertThat(updated.path("members"))
                .extracting(member -> member.path("relation").asString())
                .containsExactly("HEAD", "SON", "DAUGHTER", "SON");
        assertThat(ask("icp", "/family-book-lookups", about("kaltham")).text("reason"))
                .isEqualTo("NO_FAMILY_BOOK");
    }

    @Test
    void tellsAFamilyWhatCourtsOrderedBeforeTheStoryAndSince() {
        assertThat(orders("azza"))
                .hasSize(2)
                .allMatch(order -> order.path("againstEmiratesId").asString().equals(person("fahad")));
        assertThat(orders("fahad"))
                .extracting(order -> order.at("/protectedEmiratesIds/0").asString())
                .containsExactlyInAnyOrder(person("azza"), person("anoud"));
        assertThat(orders("hamda")).isEmpty();
    }

    private List<JsonNode> orders(String key) {
        var found = ask("icp", "/family-lookups", about(key));
        assertThat(Agreed.faults("agencies/icp.yaml", "FamilyAnswer", found.body()))
                .isEmpty();
        return found.json().at("/record/protections").valueStream().toList();
    }

    private List<JsonNode> bonds(String key, String kind) {
        var found = ask("icp", "/family-lookups", about(key));
        assertThat(Agreed.faults("agencies/icp.yaml", "FamilyAnswer", found.body()))
                .isEmpty();
        return found.json()
                .at("/record/relations")
                .valueStream()
                .filter(bond -> bond.path("kind").asString().equals(kind))
                .toList();
    }

    private JsonNode residence(String key) {
        var found = ask("icp", "/residence-lookups", about(key));
        assertThat(Agreed.faults("agencies/icp.yaml", "ResidenceAnswer", found.body()))
                .isEmpty();
        return Objects.requireNonNull(found.json().get("record"));
    }

    private String maritalStatus(String key) {
        return control("GET", "/control/persons/" + key, null).text("maritalStatus");
    }

    private String about(String key) {
        return "{\"emiratesId\":\"" + person(key) + "\"}";
    }
}
