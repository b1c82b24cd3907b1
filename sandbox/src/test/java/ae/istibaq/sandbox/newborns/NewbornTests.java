package ae.istibaq.sandbox.newborns;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class NewbornTests extends RunningSandbox {

    private static final String ISSUED = "ae.icp.newborn.issued";
    private static final String PHOTO = "/9j/4AAQSkZJRgABAQ" + "A".repeat(120);

    @Test
    void issuesAllSixDocumentsAndEntersTheChild() {
        var number = born("shamsa");
        decide(apply(number, "obaid"), "{\"outcome\":\"APPROVED\"}");

        var issued = heard(ISSUED);
        assertThat(issued.path("documents"))
                .extracting(document -> document.path("kind").asString())
                .containsExactly(
                        "BIRTH_CERTIFICATE",
                        "POPULATION_REGISTER",
                        "EMIRATES_ID",
                        "PASSPORT",
                        "HEALTH_CARD",
                        "FAMILY_BOOK_LINE");
        var child = issued.path("childEmiratesId").asString();
        var person = control("GET", "/control/persons/" + child, null).json();
        assertThat(person.path("nameEn").asString()).isEqualTo("Shamma Obaid Saif Matar Al Sanbouki");
        assertThat(person.path("father").asString()).isEqualTo(person("obaid"));
        var book = heard("ae.icp.family-book.updated");
        assertThat(book.path("cause").asString()).isEqualTo("BIRTH");
        assertThat(book.path("members"))
                .extracting(member -> member.path("relation").asString())
                .containsExactly("HEAD", "WIFE", "DAUGHTER");
        assertThat(heard("ae.post.parcel.moved").path("reference").asString()).isEqualTo("IST-1");
    }

    @Test
    void refusesOneDocumentAndIssuesALateOneSomeDaysAfter() {
        var reference = apply(born("shamsa"), "obaid");
        document(reference, "PASSPORT", "{\"state\":\"REFUSED\",\"reasonCode\":\"PHOTO_UNSUITABLE\"}");
        document(reference, "HEALTH_CARD", "{\"state\":\"LATE\"}");
        decide(reference, "{\"outcome\":\"APPROVED\"}");

        var first = heard(ISSUED);
        assertThat(first.path("documents")).hasSize(4);
        assertThat(first.path("outstanding").toString()).isEqualTo("[\"HEALTH_CARD\"]");
        assertThat(first.at("/refused/0/kind").asString()).isEqualTo("PASSPORT");

        control("POST", "/control/time", "{\"days\":4}");
        var second = heard(ISSUED, 2).getLast();
        assertThat(second.path("documents")).hasSize(5);
        assertThat(second.path("outstanding")).isEmpty();
        assertThat(told(ISSUED).getLast().path("subject").asString()).isEqualTo(reference);
    }

    @Test
    void refusesOrReturnsThePackageAsAWhole() {
        decide(apply(born("shamsa"), "obaid"), "{\"outcome\":\"REFUSED\",\"reasonCode\":\"NOT_CITIZEN\"}");
        decide(apply(born("sumaya"), "marwan"), "{\"outcome\":\"RETURNED\"}");

        heard("ae.icp.newborn.refused");
        heard("ae.icp.newborn.returned");
        assertThat(told(ISSUED)).isEmpty();
    }

    @Test
    void judgesByTheParentsNationality() {
        control("POST", "/control/by-itself", "{\"on\":true}");
        apply(born("lina"), "omar");
        control(
                "POST",
                "/clock",
                "{\"advanceSeconds\":%d}".formatted(Duration.ofDays(1).toSeconds()));

        assertThat(heard("ae.icp.newborn.refused").path("reasonCode").asString())
                .isEqualTo("NOT_CITIZEN");
    }

    @Test
    void takesNothingThatIsNotAsAgreed() {
        var number = born("shamsa");
        var fine = application("IST-1", number, "obaid");
        assertThat(handIn("icp", "/newborn-packages", fine.replace("/9j/", "iVBO"), uuid())
                        .status())
                .as("no JPEG")
                .isEqualTo(422);
        assertThat(handIn("icp", "/newborn-packages", fine.replace("شما", ""), uuid())
                        .status())
                .isEqualTo(400);
        assertThat(handIn("icp", "/newborn-packages", fine.replace(number, "EHS-2026-00000000"), uuid())
                        .status())
                .isEqualTo(422);
        happens("/births/" + number + "/annulment", "{\"reasonCode\":\"ERROR_OF_ENTRY\"}");
        assertThat(handIn("icp", "/newborn-packages", fine, uuid()).status())
                .as("annulled")
                .isEqualTo(422);
    }

    private String born(String mother) {
        return happens("/births", "{\"mother\":\"%s\",\"clinic\":\"SKMCA\"}".formatted(mother))
                .json()
                .at("/notificationNumbers/0")
                .asString();
    }

    private String apply(String number, String father) {
        var received = handIn("icp", "/newborn-packages", application("IST-1", number, father), uuid());
        if (received.status() == 409) {
            received = handIn("icp", "/newborn-packages", application("IST-2", number, father), uuid());
        }
        assertThat(received.status()).as(received.body()).isEqualTo(201);
        assertThat(Agreed.faults("agencies/icp.yaml", "Received", received.body()))
                .isEmpty();
        return received.text("agencyReference");
    }

    private String application(String reference, String number, String father) {
        return """
                {"reference":"%s","applicantEmiratesId":"%s","notificationNumber":"%s","nameAr":"شما","nameEn":"Shamma",
                 "photo":"%s","delivery":true,"payment":{"orderId":"o-1","fils":29000}}""".formatted(reference, person(father), number, PHOTO);
    }

    private void decide(String reference, String decision) {
        happens("/applications/" + reference + "/decision", decision);
    }

    private void document(String reference, String kind, String body) {
        assertThat(control("PUT", "/control/newborn-packages/" + reference + "/documents/" + kind, body)
                        .status())
                .isEqualTo(200);
    }
}
