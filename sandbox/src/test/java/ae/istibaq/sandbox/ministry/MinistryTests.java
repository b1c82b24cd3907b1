package ae.istibaq.sandbox.ministry;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.sandbox.portal.Agreed;
import ae.istibaq.sandbox.portal.RunningSandbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MinistryTests extends RunningSandbox {

    @ParameterizedTest
    @CsvSource({"ON_TRACK, false, false", "MONITOR, true, false", "REFER, false, true"})
    void judgesGrowth(String judgement, boolean repeated, boolean referred) {
        var reference = growth("IST-1").text("agencyReference");
        happens(
                "/applications/" + reference + "/decision",
                "{\"outcome\":\"APPROVED\",\"reasonCode\":\"%s\"}".formatted(judgement));

        var judged = heard("ae.mocd.growth.judged");
        assertThat(judged.path("outcome").asString()).isEqualTo(judgement);
        assertThat(judged.path("repeatOn").isNull()).isEqualTo(!repeated);
        assertThat(judged.path("centre").isNull()).isEqualTo(!referred);
    }

    @Test
    void followsTheProposalWhenItJudgesByItself() {
        control("POST", "/control/by-itself", "{\"on\":true}");
        var received = growth("IST-1");
        assertThat(Agreed.faults("agencies/mocd.yaml", "Received", received.body()))
                .isEmpty();
        control("POST", "/control/time", "{\"days\":2}");

        assertThat(heard("ae.mocd.growth.judged").path("outcome").asString()).isEqualTo("MONITOR");
    }

    @Test
    void refusesAQuestionnaireThatIsNotAsAgreed() {
        assertThat(handIn("mocd", "/growth-answers", growthBody("IST-1").replace("SOMETIMES", "OFTEN"), uuid())
                        .status())
                .isEqualTo(400);
        assertThat(handIn("mocd", "/growth-answers", growthBody("IST-1").replace("MONITOR", "FINE"), uuid())
                        .status())
                .isEqualTo(400);
    }

    @Test
    void paysAGrantAndTakesItBack() {
        signed("saeed", "maryam");
        var grant = handIn("mocd", "/grant-applications", """
                        {"reference":"IST-1","applicantEmiratesId":"%s","spouseEmiratesId":"%s",
                         "contractNumber":"AJM-2026-40718823","iban":"AE879990000000000000001"}""".formatted(person("saeed"), person("maryam")), uuid())
                .text("agencyReference");
        assertThat(control("POST", "/control/grants/" + grant + "/payment", null)
                        .status())
                .isEqualTo(422);
        happens("/applications/" + grant + "/decision", "{\"outcome\":\"APPROVED\"}");
        happens("/grants/" + grant + "/payment", "");
        assertThat(heard("ae.mocd.marriage-grant.paid").path("agencyReference").asString())
                .isEqualTo(grant);

        var refund = handIn("mocd", "/grant-refunds", """
                        {"reference":"IST-2","applicantEmiratesId":"%s","grantReference":"%s","ground":"DIVORCE"}""".formatted(person("saeed"), grant), uuid())
                .text("agencyReference");
        happens("/applications/" + refund + "/decision", "{\"outcome\":\"APPROVED\"}");
        assertThat(heard("ae.mocd.marriage-grant.refund-decided")
                        .path("amountFils")
                        .asLong())
                .isEqualTo(7_000_000);
    }

    @Test
    void tellsWhoAttendedEdaad() {
        happens("/edaad", "{\"person\":\"maryam\"}");
        assertThat(heard("ae.mocd.edaad.attended").path("emiratesId").asString())
                .isEqualTo(person("maryam"));
        assertThat(control("POST", "/control/edaad", "{\"person\":\"maryam\"}").status())
                .isEqualTo(422);
        var found = ask("mocd", "/edaad-lookups", "{\"emiratesId\":\"" + person("maryam") + "\"}");
        assertThat(Agreed.faults("agencies/mocd.yaml", "EdaadAnswer", found.body()))
                .isEmpty();
        assertThat(found.json().at("/record/attendedOn").isNull()).isFalse();
    }

    @Test
    void listsTheCentres() {
        var found = ask("mocd", "/centre-lookups", "{\"emirate\":\"AJMAN\"}");
        assertThat(Agreed.faults("agencies/mocd.yaml", "CentresAnswer", found.body()))
                .isEmpty();
        assertThat(ask("mocd", "/centre-lookups", "{\"emirate\":\"SHARJAH\"}").text("reason"))
                .isEqualTo("NONE");
    }

    private Reply growth(String reference) {
        return handIn("mocd", "/growth-answers", growthBody(reference), uuid());
    }

    private String growthBody(String reference) {
        return """
                {"reference":"%s","respondentEmiratesId":"%s","child":%s,"form":"12M-1","formMonths":12,"ageMonths":14,
                 "answeredOn":"2026-11-24","answers":[{"question":"GM1","answer":"SOMETIMES"},{"question":"GM2","answer":null}],
                 "scores":[{"area":"GROSS_MOTOR","score":35}],"worry":false,"proposal":"MONITOR"}""".formatted(reference, person("kaltham"), ref(person("nawaf"), null));
    }
}
