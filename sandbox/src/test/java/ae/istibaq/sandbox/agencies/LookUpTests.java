package ae.istibaq.sandbox.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookUpTests extends RunningSandbox {

    @ParameterizedTest
    @CsvSource({
        "icp, /person-lookups, PersonAnswer",
        "icp, /family-book-lookups, FamilyBookAnswer",
        "mocd, /grant-history-lookups, GrantHistoryAnswer",
        "szhp, /aid-history-lookups, AidHistoryAnswer",
        "fahr, /employee-lookups, EmployeeAnswer",
        "mohre, /employee-lookups, EmployeeAnswer",
        "ded, /licence-lookups, LicencesAnswer",
        "ajman-municipality, /home-lookups, HomesAnswer",
        "icp, /family-lookups, FamilyAnswer",
        "icp, /residence-lookups, ResidenceAnswer",
        "icp, /photo-lookups, PhotoAnswer",
        "mocd, /edaad-lookups, EdaadAnswer",
        "fahr, /leave-lookups, LeavesAnswer",
        "fahr, /child-allowance-lookups, ChildAllowancesAnswer",
        "mohre, /employer-lookups, EmployerAnswer",
        "gpssa, /pension-lookups, PensionAnswer",
        "ajman-land, /property-lookups, PropertiesAnswer"
    })
    void answersAsAgreedForEveryPersona(String agency, String path, String answer) {
        var token = token(agency);
        for (var persona : control("GET", "/control/personas", null).json()) {
            if (persona.path("emiratesId").isNull()) {
                continue;
            }
            var id = uuid();
            var reply = send(
                    "POST",
                    "/agencies/" + agency + path,
                    question(persona.path("emiratesId").asString()),
                    Map.of("Authorization", "Bearer " + token, "X-Correlation-Id", id));

            assertThat(reply.status()).isEqualTo(200);
            assertThat(Agreed.faults("agencies/" + agency + ".yaml", answer, reply.body()))
                    .as(persona.path("key").asString())
                    .isEmpty();
            assertThat(reply.text("requestId")).isEqualTo(id);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "icp, /person-lookups, PersonAnswer",
        "icp, /family-book-lookups, FamilyBookAnswer",
        "mocd, /grant-history-lookups, GrantHistoryAnswer",
        "szhp, /aid-history-lookups, AidHistoryAnswer",
        "fahr, /employee-lookups, EmployeeAnswer",
        "mohre, /employee-lookups, EmployeeAnswer",
        "ded, /licence-lookups, LicencesAnswer",
        "ajman-municipality, /home-lookups, HomesAnswer",
        "icp, /family-lookups, FamilyAnswer",
        "icp, /residence-lookups, ResidenceAnswer",
        "icp, /photo-lookups, PhotoAnswer",
        "mocd, /edaad-lookups, EdaadAnswer",
        "fahr, /leave-lookups, LeavesAnswer",
        "fahr, /child-allowance-lookups, ChildAllowancesAnswer",
        "mohre, /employer-lookups, EmployerAnswer",
        "gpssa, /pension-lookups, PensionAnswer",
        "ajman-land, /property-lookups, PropertiesAnswer"
    })
    void saysWhenTheRegisterDoesNotKnowThePerson(String agency, String path, String answer) {
        var reply = ask(agency, path, question("784199012345676"));

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.json().path("found").asBoolean()).isFalse();
        assertThat(reply.text("reason")).isEqualTo("NOT_REGISTERED");
        assertThat(Agreed.faults("agencies/" + agency + ".yaml", answer, reply.body()))
                .isEmpty();
    }

    @Test
    void tellsEachRegistersPartOfTheTruth() {
        assertThat(ask("fahr", "/employee-lookups", about("tariq")).text("reason"))
                .isEqualTo("NOT_FEDERAL_EMPLOYEE");
        assertThat(ask("mohre", "/employee-lookups", about("tariq"))
                        .json()
                        .at("/record/employerEn")
                        .asString())
                .isEqualTo("White Sail Shipping Est.");
        assertThat(ask("mohre", "/employee-lookups", about("mansour")).text("reason"))
                .isEqualTo("NOT_PRIVATE_EMPLOYEE");
        assertThat(ask("icp", "/family-book-lookups", about("omar")).text("reason"))
                .isEqualTo("NO_FAMILY_BOOK");
        assertThat(ask("ajman-municipality", "/home-lookups", about("majid"))
                        .json()
                        .at("/record/homes"))
                .hasSize(1);
        assertThat(ask("ded", "/licence-lookups", about("saeed")).json().at("/record/licences"))
                .isEmpty();
        assertThat(ask("szhp", "/aid-history-lookups", about("nasser"))
                        .json()
                        .at("/record/year")
                        .asInt())
                .isEqualTo(2018);
    }

    @Test
    void letsNobodyInWithoutTheAgencysOwnToken() {
        var about = about("saeed");
        var id = Map.of("X-Correlation-Id", uuid());
        var foreign = Map.of("X-Correlation-Id", uuid(), "Authorization", "Bearer " + token("fahr"));

        assertThat(send("POST", "/agencies/icp/person-lookups", about, id).status())
                .isEqualTo(401);
        assertThat(send("POST", "/agencies/icp/person-lookups", about, foreign).status())
                .isEqualTo(401);
        assertThat(requestToken("icp", "istibaq:wrong").status()).isEqualTo(401);
        assertThat(requestToken("icp", "other:istibaq-at-icp").status()).isEqualTo(401);
        assertThat(Agreed.faults(
                        "agencies/icp.yaml",
                        "Token",
                        requestToken("icp", "istibaq:istibaq-at-icp").body()))
                .isEmpty();
        assertThat(send("POST", "/agencies/nobody/person-lookups", about, foreign)
                        .status())
                .isEqualTo(404);
    }

    @Test
    void wantsACorrelationIdAndAWellFormedQuestion() {
        var bearer = Map.of("Authorization", "Bearer " + token("icp"));

        assertThat(send("POST", "/agencies/icp/person-lookups", about("saeed"), bearer)
                        .status())
                .isEqualTo(400);
        assertThat(ask("icp", "/person-lookups", question("784-1990-1234567-6")).status())
                .isEqualTo(400);
        assertThat(ask("icp", "/person-lookups", "{\"emiratesId\":\"784199012345676\",\"more\":1}")
                        .status())
                .isEqualTo(400);
        assertThat(ask("icp", "/person-lookups", "{").status()).isEqualTo(400);
    }

    private String about(String key) {
        return question(person(key));
    }

    private static String question(String emiratesId) {
        return "{\"emiratesId\":\"" + emiratesId + "\"}";
    }
}
