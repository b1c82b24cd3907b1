package ae.istibaq.sandbox.workplace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class WorkplaceTests extends RunningSandbox {

    private static final String BORN = "EHS-2026-12345678";

    @BeforeEach
    void goOnByItself() {
        control("POST", "/control/by-itself", "{\"on\":true}");
    }

    @Test
    void registersAMaternityLeaveWithoutAnybody() {
        var received = maternity("IST-1", "sumaya");
        assertThat(Agreed.faults("agencies/fahr.yaml", "Received", received.body()))
                .isEmpty();
        pass(Duration.ofMinutes(30));

        var leave = heard("ae.fahr.leave.registered");
        assertThat(leave.path("to").asString()).isEqualTo("2027-02-28");
        assertThat(leaves("sumaya")).hasSize(1);
    }

    @Test
    void neverOverwritesARowThatIsThere() {
        happens(
                "/leaves",
                "{\"employee\":\"sumaya\",\"kind\":\"ANNUAL\",\"from\":\"2026-12-20\",\"to\":\"2026-12-28\"}");
        maternity("IST-1", "sumaya");
        pass(Duration.ofMinutes(30));

        assertThat(heard("ae.fahr.leave.refused").path("reasonCode").asString()).isEqualTo("LEAVE_EXISTS");
        assertThat(leaves("sumaya"))
                .singleElement()
                .satisfies(row -> assertThat(row.path("kind").asString()).isEqualTo("ANNUAL"));
        assertThat(control(
                                "POST",
                                "/control/leaves",
                                "{\"employee\":\"sumaya\",\"kind\":\"SICK\",\"from\":\"2026-12-28\",\"to\":\"2026-12-29\"}")
                        .status())
                .isEqualTo(422);
    }

    @ParameterizedTest
    @CsvSource({"ghaya, NOT_PERMANENT", "asma, NOT_EMPLOYED", "shaikha, NOT_EMPLOYED"})
    void refusesALeaveThatIsNotDue(String mother, String reason) {
        maternity("IST-1", mother);
        pass(Duration.ofMinutes(30));

        assertThat(heard("ae.fahr.leave.refused").path("reasonCode").asString()).isEqualTo(reason);
    }

    @Test
    void registersSingleDaysOfPaternityLeaveAndTakesThemBack() {
        var reference = paternity("IST-1", "\"2026-12-07\",\"2026-12-03\"").text("agencyReference");
        pass(Duration.ofMinutes(30));
        var leave = heard("ae.fahr.leave.registered");
        assertThat(leave.path("days").toString()).isEqualTo("[\"2026-12-03\",\"2026-12-07\"]");
        paternity("IST-2", "\"2026-12-07\"");
        pass(Duration.ofMinutes(30));
        heard("ae.fahr.leave.refused");

        assertThat(handIn("fahr", "/paternity-leaves/" + reference + "/cancellation", "{\"reason\":\"-\"}", uuid())
                        .json()
                        .path("accepted")
                        .asBoolean())
                .isTrue();
        assertThat(heard("ae.fahr.leave.changed").path("cancelled").asBoolean()).isTrue();
        assertThat(leaves("marwan")).isEmpty();
        assertThat(read("fahr", "/paternity-leaves/" + reference).text("status"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void tellsOfWhatTheEmployerChanges() {
        var row = happens(
                "/leaves",
                "{\"employee\":\"sumaya\",\"kind\":\"MATERNITY\",\"from\":\"2026-12-01\",\"to\":\"2027-02-28\"}");
        heard("ae.fahr.leave.registered");
        happens("/leaves/" + row.text("agencyReference") + "/change", "{\"to\":\"2027-01-31\"}");
        assertThat(heard("ae.fahr.leave.changed").path("to").asString()).isEqualTo("2027-01-31");

        happens("/employments", "{\"person\":\"marwan\",\"change\":\"LEFT\"}");
        heard("ae.fahr.employment.changed");
        assertThat(ask("fahr", "/employee-lookups", about("marwan")).text("reason"))
                .isEqualTo("NOT_FEDERAL_EMPLOYEE");
        assertThat(control("POST", "/control/employments", "{\"person\":\"marwan\",\"change\":\"LEFT\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void addsAChildAllowanceOnceAndEndsIt() {
        allowance("IST-1", "obaid");
        pass(Duration.ofHours(6));
        var added = heard("ae.fahr.child-allowance.added");
        assertThat(added.path("amountFils").asLong()).isEqualTo(60_000);
        allowance("IST-2", "hilal");
        pass(Duration.ofHours(6));
        assertThat(heard("ae.fahr.child-allowance.refused").path("reasonCode").asString())
                .isEqualTo("PAID_ALREADY");

        var reference = added.path("agencyReference").asString();
        var end = "{\"lastMonth\":\"2027-03\",\"reason\":\"DEATH\"}";
        assertThat(handIn("fahr", "/child-allowances/" + reference + "/end", end, uuid())
                        .json()
                        .path("accepted")
                        .asBoolean())
                .isTrue();
        assertThat(heard("ae.fahr.child-allowance.ended").path("lastMonth").asString())
                .isEqualTo("2027-03");
    }

    @Test
    void knowsTheAllowancesOfFamiliesThatHaveChildren() {
        var found = ask("fahr", "/child-allowance-lookups", about("kaltham"));
        assertThat(Agreed.faults("agencies/fahr.yaml", "ChildAllowancesAnswer", found.body()))
                .isEmpty();
        assertThat(found.json().at("/record/allowances"))
                .hasSize(3)
                .allSatisfy(paid ->
                        assertThat(paid.path("payeeEmiratesId").asString()).isEqualTo(person("mubarak")));
        assertThat(ask("gpssa", "/pension-lookups", about("eisa"))
                        .json()
                        .at("/record/unableToWork")
                        .asBoolean())
                .isTrue();
    }

    private Reply maternity(String reference, String mother) {
        return handIn("fahr", "/maternity-leaves", """
                {"reference":"%s","employeeEmiratesId":"%s","notificationNumber":"%s","bornOn":"2026-12-01",
                 "from":"2026-12-01","to":"2027-02-28"}""".formatted(reference, person(mother), BORN), uuid());
    }

    private Reply paternity(String reference, String days) {
        return handIn("fahr", "/paternity-leaves", """
                {"reference":"%s","employeeEmiratesId":"%s","notificationNumber":"%s","bornOn":"2026-12-01",
                 "days":[%s]}""".formatted(reference, person("marwan"), BORN, days), uuid());
    }

    private void allowance(String reference, String father) {
        handIn("fahr", "/child-allowances", """
                {"reference":"%s","employeeEmiratesId":"%s","child":%s,"fromMonth":"2026-12"}""".formatted(reference, person(father), ref(null, BORN)), uuid());
    }

    private JsonNode leaves(String key) {
        var found = ask("fahr", "/leave-lookups", about(key));
        assertThat(Agreed.faults("agencies/fahr.yaml", "LeavesAnswer", found.body()))
                .isEmpty();
        return found.json().at("/record/leaves");
    }

    private String about(String key) {
        return "{\"emiratesId\":\"" + person(key) + "\"}";
    }

    private void pass(Duration time) {
        int before = PORTAL.letters().size();
        control("POST", "/clock", "{\"advanceSeconds\":%d}".formatted(time.toSeconds()));
        await().until(() -> PORTAL.letters().size() > before);
    }
}
