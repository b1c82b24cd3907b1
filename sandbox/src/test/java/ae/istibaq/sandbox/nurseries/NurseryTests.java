package ae.istibaq.sandbox.nurseries;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import org.junit.jupiter.api.Test;

class NurseryTests extends RunningSandbox {

    @Test
    void listsTheNurseriesOfAjman() {
        var found = ask("nursery", "/nursery-lookups", "{\"emirate\":\"AJMAN\"}");
        assertThat(Agreed.faults("agencies/nursery.yaml", "NurseriesAnswer", found.body()))
                .isEmpty();
        assertThat(found.json().at("/record/nurseries")).hasSize(40);
        assertThat(ask("nursery", "/nursery-lookups", "{\"emirate\":\"DUBAI\"}").text("reason"))
                .isEqualTo("NONE_LICENSED");
    }

    @Test
    void letsANurseryAcceptOrDeclineAContact() {
        var received = contact("IST-1", "NUR-0007");
        assertThat(Agreed.faults("agencies/nursery.yaml", "Received", received.body()))
                .isEmpty();
        happens("/applications/" + received.text("agencyReference") + "/decision", "{\"outcome\":\"APPROVED\"}");
        assertThat(heard("ae.nursery.contact.accepted").path("licence").asString())
                .isEqualTo("NUR-0007");
        happens(
                "/applications/" + contact("IST-2", "NUR-0008").text("agencyReference") + "/decision",
                "{\"outcome\":\"REFUSED\",\"reasonCode\":\"NO_PLACES\"}");
        heard("ae.nursery.contact.declined");
    }

    @Test
    void takesNoContactForANurseryThatIsNone() {
        assertThat(contact("IST-1", "NUR-9999").status()).isEqualTo(422);
        assertThat(contact("IST-1", "7").status()).isEqualTo(400);
    }

    private Reply contact(String reference, String licence) {
        return handIn(
                "nursery",
                "/contacts",
                """
                {"reference":"%s","licence":"%s","motherNameAr":null,"motherNameEn":"Kaltham","mobile":"%s",
                 "email":null,"childBornOn":"2025-09-24","wishedFrom":"2027-01-10",
                 "consentedAt":"2026-12-01T08:00:00Z"}""".formatted(
                                reference,
                                licence,
                                control("GET", "/control/persons/kaltham", null).text("mobile")),
                uuid());
    }
}
