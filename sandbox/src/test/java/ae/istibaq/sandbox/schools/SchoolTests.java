package ae.istibaq.sandbox.schools;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class SchoolTests extends RunningSandbox {

    @BeforeEach
    void setTheClock() {
        control("POST", "/clock", "{\"now\":\"2027-01-20T06:00:00Z\"}");
    }

    @Test
    void listsSchoolsByZoneAndGrade() {
        var all = schools("{\"schoolYear\":\"2027-2028\",\"grade\":null,\"zoneCode\":null}");
        assertThat(all).hasSize(24);
        var some = schools("{\"schoolYear\":\"2027-2028\",\"grade\":\"KG1\",\"zoneCode\":\"AJM-04\"}");
        assertThat(some)
                .hasSize(2)
                .allSatisfy(school -> assertThat(school.path("places")).hasSize(1));
        assertThat(ask(
                                "moe",
                                "/school-lookups",
                                "{\"schoolYear\":\"2027-2028\",\"grade\":null,\"zoneCode\":\"AJM-99\"}")
                        .text("reason"))
                .isEqualTo("NO_SUCH_ZONE");
    }

    @Test
    void announcesAWindowAndAnnouncesItAnew() {
        assertThat(ask("moe", "/window-lookups", "{\"schoolYear\":\"2027-2028\"}")
                        .text("reason"))
                .isEqualTo("NOT_ANNOUNCED");
        announce("2027-02-08", "2027-03-05");
        announce("2027-02-08", "2027-03-12");

        var both = heard("ae.moe.window.announced", 2);
        assertThat(both.get(0).path("windowNumber")).isEqualTo(both.get(1).path("windowNumber"));
        var found = ask("moe", "/window-lookups", "{\"schoolYear\":\"2027-2028\"}");
        assertThat(Agreed.faults("agencies/moe.yaml", "WindowsAnswer", found.body()))
                .isEmpty();
        assertThat(found.json().at("/record/windows/0/to").asString()).isEqualTo("2027-03-12");
    }

    @Test
    void registersAChildWithinTheWindowWhereThereIsAPlace() {
        assertThat(register("IST-1").status()).as("not open").isEqualTo(422);
        announce("2027-01-18", "2027-02-12");
        var received = register("IST-1");
        assertThat(Agreed.faults("agencies/moe.yaml", "Received", received.body()))
                .isEmpty();
        decide(received.text("agencyReference"), "APPROVED");
        decide(register("IST-2").text("agencyReference"), "REFUSED");

        var decided = heard("ae.moe.registration.decided", 2);
        assertThat(decided.get(0).at("/school/code").asString()).isIn("AJM-007", "AJM-008");
        assertThat(decided.get(1).path("school").isNull()).isTrue();
        assertThat(register("IST-3", "AJM-999").status()).isEqualTo(422);
    }

    @Test
    void placesNoMoreChildrenThanThereArePlaces() {
        announce("2027-01-18", "2027-02-12");
        int free = free();
        for (int child = 0; child < free; child++) {
            decide(register("IST-" + child, "AJM-007").text("agencyReference"), "APPROVED");
        }
        assertThat(free()).isZero();
        var last = register("IST-last", "AJM-007").text("agencyReference");
        assertThat(control("POST", "/control/applications/" + last + "/decision", "{\"outcome\":\"APPROVED\"}")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void reservesASeatAndReleasesIt() {
        var reference = handIn(
                        "moe", "/school-seats", """
                        {"reference":"IST-9","applicantEmiratesId":"%s","child":%s,"schoolYear":"2030-2031",
                         "grade":"KG1","zoneCode":"AJM-04"}""".formatted(person("obaid"), ref(null, "EHS-2026-12345678")), uuid())
                .text("agencyReference");
        decide(reference, "APPROVED");
        assertThat(heard("ae.moe.seat.reserved").at("/zone/code").asString()).isEqualTo("AJM-04");

        handIn("moe", "/school-seats/" + reference + "/cancellation", "{\"reason\":\"-\"}", uuid());
        heard("ae.moe.seat.released");
        assertThat(read("moe", "/school-seats/" + reference).text("status")).isEqualTo("CANCELLED");
    }

    private void announce(String from, String to) {
        happens("/school-windows", "{\"schoolYear\":\"2027-2028\",\"from\":\"%s\",\"to\":\"%s\"}".formatted(from, to));
    }

    private Reply register(String reference) {
        return register(reference, "AJM-007\",\"AJM-008");
    }

    private Reply register(String reference, String schools) {
        return handIn(
                "moe",
                "/school-registrations",
                """
                {"reference":"%s","applicantEmiratesId":"%s","childEmiratesId":"%s","schoolYear":"2027-2028",
                 "grade":"KG1","schools":["%s"]}""".formatted(reference, person("mubarak"), person("dalal"), schools),
                uuid());
    }

    private void decide(String reference, String outcome) {
        happens("/applications/" + reference + "/decision", "{\"outcome\":\"%s\"}".formatted(outcome));
    }

    private int free() {
        return schools("{\"schoolYear\":\"2027-2028\",\"grade\":\"KG1\",\"zoneCode\":\"AJM-04\"}")
                .get(0)
                .at("/places/0/free")
                .asInt();
    }

    private JsonNode schools(String wish) {
        var found = ask("moe", "/school-lookups", wish);
        assertThat(Agreed.faults("agencies/moe.yaml", "SchoolsAnswer", found.body()))
                .isEmpty();
        return found.json().at("/record/schools");
    }
}
