package ae.istibaq.sandbox.agencies;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.clock.Routines;
import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ApplicationTests extends RunningSandbox {

    private static final String BOOKS = "/family-book-applications";
    private static final String GRANTS = "/grant-applications";
    private static final String HOUSES = "/housing-applications";

    @Autowired
    private Routines routines;

    @Test
    void receivesAnApplicationOnceForAKey() {
        var key = uuid();
        var first = handIn("icp", BOOKS, book("IST-1"), key);
        var again = handIn("icp", BOOKS, book("IST-1"), key);

        assertThat(first.status()).isEqualTo(201);
        assertThat(Agreed.faults("agencies/icp.yaml", "Received", first.body())).isEmpty();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(control("GET", "/control/applications", null).json()).hasSize(1);
        assertThat(handIn("icp", BOOKS, book("IST-2"), key).status()).isEqualTo(422);
        assertThat(handIn("icp", BOOKS, book("IST-1"), uuid()).status()).isEqualTo(409);
    }

    @Test
    void promisesTwoDaysForABookAndWorkingDaysForTheOthers() {
        control("POST", "/clock", "{\"now\":\"2026-11-24T08:00:00Z\"}");

        assertThat(Duration.between(
                        Instant.parse("2026-11-24T08:00:00Z"), promise(handIn("icp", BOOKS, book("IST-1"), uuid()))))
                .isBetween(Duration.ofHours(48), Duration.ofHours(49));
        assertThat(promise(handIn("mocd", GRANTS, grant("IST-2"), uuid()))).isEqualTo("2027-01-05T11:30:00Z");
        assertThat(promise(handIn("szhp", HOUSES, house("IST-3"), uuid()))).isEqualTo("2027-01-26T11:30:00Z");
    }

    @Test
    void refusesApplicationsThatAreNotAsAgreed() {
        for (var body : List.of(
                book("IST 1"),
                book("IST-1").replace("\"fils\":20000", "\"fils\":-1"),
                book("IST-1").replace("contractNumber", "contract"),
                book("IST-1").replace(person("saeed"), "784"),
                "{}")) {
            assertThat(handIn("icp", BOOKS, body, uuid()).status()).as(body).isEqualTo(400);
        }
        assertThat(handIn("mocd", GRANTS, grant("IST-1").replace("AE87", "AE88"), uuid())
                        .status())
                .isEqualTo(400);
        assertThat(handIn("szhp", HOUSES, house("IST-1").replace("BUILD", "RENT"), uuid())
                        .status())
                .isEqualTo(400);
        assertThat(handIn("szhp", HOUSES, house("IST-1").replace(person("saeed"), "784199012345676"), uuid())
                        .status())
                .isEqualTo(422);
        assertThat(handIn("icp", BOOKS, book("IST-1"), "no-uuid").status()).isEqualTo(400);
        assertThat(control("GET", "/control/applications", null).json()).isEmpty();
    }

    @Test
    void cancelsWhatIsNotDecidedAndTellsHowItStands() {
        var open = received("icp", BOOKS, book("IST-1"));
        var decided = received("mocd", GRANTS, grant("IST-2"));
        decide(decided, "{\"outcome\":\"APPROVED\"}");

        assertThat(cancel("icp", BOOKS, open)).isTrue();
        assertThat(cancel("icp", BOOKS, open)).isTrue();
        assertThat(cancel("mocd", GRANTS, decided)).isFalse();
        var standing = read("icp", BOOKS + "/" + open);
        assertThat(standing.text("status")).isEqualTo("CANCELLED");
        assertThat(Agreed.faults("agencies/icp.yaml", "Standing", standing.body()))
                .isEmpty();
        assertThat(read("mocd", GRANTS + "/" + decided).text("status")).isEqualTo("APPROVED");
        assertThat(read("szhp", HOUSES + "/" + open).status()).isEqualTo(404);
        assertThat(decide(open, "{\"outcome\":\"APPROVED\"}").status()).isEqualTo(422);
    }

    @Test
    void issuesTheFamilyBookWithBothSpouses() {
        signed("saeed", "maryam");
        var reference = received("icp", BOOKS, book("IST-1"));
        decide(reference, "{\"outcome\":\"APPROVED\"}");

        assertThat(told("ae.icp.family-book.issued")).singleElement().satisfies(event -> {
            assertThat(Agreed.faultsOfEvent(event.toString())).isEmpty();
            assertThat(event.path("subject").asString()).isEqualTo(reference);
            assertThat(event.at("/data/reference").asString()).isEqualTo("IST-1");
            assertThat(event.at("/data/members").valueStream().map(ApplicationTests::relation))
                    .containsExactly("HEAD", "WIFE");
        });
        var book = ask("icp", "/family-book-lookups", "{\"emiratesId\":\"" + person("maryam") + "\"}");
        assertThat(book.json().at("/record/headEmiratesId").asString()).isEqualTo(person("saeed"));
        assertThat(book.json().at("/record/familyBookNumber"))
                .isEqualTo(told("ae.icp.family-book.issued").getFirst().at("/data/familyBookNumber"));
    }

    @Test
    void refusesOrReturnsABookWithAReasonInBothLanguages() {
        decide(received("icp", BOOKS, book("IST-1")), "{\"outcome\":\"REFUSED\",\"reasonCode\":\"RECORDS_DIFFER\"}");
        decide(received("icp", BOOKS, book("IST-2")), "{\"outcome\":\"RETURNED\"}");

        assertThat(told("ae.icp.family-book.refused")).singleElement().satisfies(ApplicationTests::asAgreed);
        assertThat(told("ae.icp.family-book.returned")).singleElement().satisfies(ApplicationTests::asAgreed);
        assertThat(told("ae.icp.family-book.refused")
                        .getFirst()
                        .at("/data/reasonCode")
                        .asString())
                .isEqualTo("RECORDS_DIFFER");
    }

    @Test
    void decidesTheGrantAndRemembersThatItWasPaid() {
        decide(
                received("mocd", GRANTS, grant("IST-1")),
                "{\"outcome\":\"REFUSED\",\"reasonCode\":\"INCOME_ABOVE_LIMIT\"}");
        decide(received("mocd", GRANTS, grant("IST-2")), "{\"outcome\":\"RETURNED\"}");
        decide(received("mocd", GRANTS, grant("IST-3")), "{\"outcome\":\"APPROVED\"}");

        assertThat(told("ae.mocd.marriage-grant.decided")).hasSize(3).allSatisfy(ApplicationTests::asAgreed);
        assertThat(told("ae.mocd.marriage-grant.decided")
                        .getLast()
                        .at("/data/amountFils")
                        .asLong())
                .isEqualTo(7_000_000);
        assertThat(ask("mocd", "/grant-history-lookups", "{\"emiratesId\":\"" + person("saeed") + "\"}")
                        .json()
                        .at("/record/previousGrant")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void decidesHousingSupportByIncome() {
        decide(received("szhp", HOUSES, house("IST-1")), "{\"outcome\":\"APPROVED\"}");
        decide(
                received("szhp", HOUSES, house("IST-2").replace(person("saeed"), person("juma"))),
                "{\"outcome\":\"APPROVED\"}");
        decide(received("szhp", HOUSES, house("IST-3")), "{\"outcome\":\"REFUSED\"}");

        var events = told("ae.szhp.housing-support.decided");
        assertThat(events).hasSize(3).allSatisfy(ApplicationTests::asAgreed);
        assertThat(events)
                .extracting(event -> event.at("/data/track").asString())
                .containsExactly("BANK_LOAN", "GRANT", "");
        assertThat(ask("szhp", "/aid-history-lookups", "{\"emiratesId\":\"" + person("juma") + "\"}")
                        .json()
                        .at("/record/earlierAid")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void decidesOnceAndOnlyForKnownReasons() {
        var reference = received("mocd", GRANTS, grant("IST-1"));

        assertThat(decide(reference, "{\"outcome\":\"REFUSED\",\"reasonCode\":\"BAD_WEATHER\"}")
                        .status())
                .isEqualTo(422);
        assertThat(decide(reference, "{\"outcome\":\"PERHAPS\"}").status()).isEqualTo(400);
        assertThat(decide("MOCD-2026-00000000", "{\"outcome\":\"APPROVED\"}").status())
                .isEqualTo(404);
        assertThat(decide(reference, "{\"outcome\":\"APPROVED\"}").status()).isEqualTo(200);
        assertThat(decide(reference, "{\"outcome\":\"REFUSED\"}").status()).isEqualTo(422);
        assertThat(told("ae.mocd.marriage-grant.decided")).hasSize(1);
    }

    @Test
    void decidesByItselfAfterAWhileOfItsOwnTime() {
        var reference = received("mocd", GRANTS, grant("IST-1"));
        control(
                "POST",
                "/clock",
                "{\"advanceSeconds\":%d}".formatted(Duration.ofDays(16).toSeconds() + 60));
        routines.catchUp();
        assertThat(read("mocd", GRANTS + "/" + reference).text("status"))
                .as("a person decides")
                .isEqualTo("RECEIVED");

        control(
                "POST",
                "/clock",
                "{\"advanceSeconds\":%d}".formatted(-Duration.ofDays(1).toSeconds()));
        control("POST", "/control/by-itself", "{\"on\":true}");
        routines.catchUp();
        assertThat(read("mocd", GRANTS + "/" + reference).text("status"))
                .as("too early")
                .isEqualTo("RECEIVED");

        control(
                "POST",
                "/clock",
                "{\"advanceSeconds\":%d}".formatted(Duration.ofDays(1).toSeconds()));
        routines.catchUp();

        assertThat(read("mocd", GRANTS + "/" + reference).text("status")).isEqualTo("APPROVED");
    }

    private static void asAgreed(JsonNode event) {
        assertThat(Agreed.faultsOfEvent(event.toString())).isEmpty();
    }

    private static String relation(JsonNode member) {
        return member.path("relation").asString();
    }

    private static Instant promise(Reply reply) {
        return Instant.parse(reply.text("promisedBy"));
    }

    private String received(String agency, String path, String body) {
        return handIn(agency, path, body, uuid()).text("agencyReference");
    }

    private boolean cancel(String agency, String path, String reference) {
        return handIn(agency, path + "/" + reference + "/cancellation", "{\"reason\":\"ANNULLED\"}", uuid())
                .json()
                .path("accepted")
                .asBoolean();
    }

    private Reply decide(String reference, String decision) {
        return control("POST", "/control/applications/" + reference + "/decision", decision);
    }

    private String book(String reference) {
        return JSON.writeValueAsString(Map.of(
                "reference",
                reference,
                "applicantEmiratesId",
                person("saeed"),
                "contractNumber",
                "AJM-2026-00000001",
                "spouseEmiratesId",
                person("maryam"),
                "payment",
                Map.of("orderId", "order-1", "fils", 20000)));
    }

    private String grant(String reference) {
        return JSON.writeValueAsString(Map.of(
                "reference",
                reference,
                "applicantEmiratesId",
                person("saeed"),
                "contractNumber",
                "AJM-2026-00000001",
                "spouseEmiratesId",
                person("maryam"),
                "iban",
                "AE879990000000000000001"));
    }

    private String house(String reference) {
        return JSON.writeValueAsString(
                Map.of("reference", reference, "applicantEmiratesId", person("saeed"), "kind", "BUILD"));
    }
}
