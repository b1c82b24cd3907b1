package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** The court annuls or corrects a contract after offers went out, however far the husband has gone. */
class ContractTakenBackIT {

    private static final String ANNULLED = "was annulled; the services that rest on it have stopped";
    private static final String CORRECTED = "was corrected; we have looked again";
    private static final String BECAUSE_ANNULLED = "The record of the marriage contract it rested on was annulled.";
    private static final String BECAUSE_CORRECTED = "The marriage contract it rested on was corrected.";

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();

    @Test
    void withdrawsAnOpenOfferWhenAnnulledAndTellsBoth() {
        Couple couple = Couple.fresh().sign();
        couple.follow(Couple.OFFER);
        String offer = path(couple);
        sandbox.annul(couple.contract());
        assertThat(couple.sms(ANNULLED)).contains(couple.contract());
        assertThat(sandbox.message(couple.phoneOfWife(), ANNULLED)).contains(couple.contract());
        // The button of a page that is still open does nothing any more.
        couple.surfer().press(Couple.AGREE);
        assertThat(couple.surfer().text()).contains("The offer was withdrawn").doesNotContain(Couple.AGREE);
        assertThat(path(couple)).isEqualTo(offer);
        assertThat(couple.documents("osrati.marriage.contract")).isZero();
    }

    @Test
    void withdrawsAnOpenOfferWhenCorrectedAndOffersAnew() {
        Couple couple = Couple.fresh().sign();
        String first = Sandbox.link(couple.sms(Couple.OFFER));
        correct(couple);
        couple.sms(CORRECTED);
        sandbox.message(couple.phoneOfWife(), CORRECTED);
        Country.awaiting().until(() -> couple.count(Couple.OFFER), count -> count == 2);
        assertThat(couple.surfer().follow(first, couple.husband()).text()).contains("The offer was withdrawn");
        assertThat(couple.follow(Couple.OFFER).text()).contains(day(), Couple.AGREE);
        assertThat(couple.documents("osrati.marriage.contract")).isOne();
    }

    @Test
    void stopsAnUnpaidApplicationAndGivesBackWhatIsPaidAfterwards() {
        Couple couple = Couple.fresh().sign().agree();
        sandbox.annul(couple.contract());
        couple.sms(Couple.STOPPED);
        // The gateway's page was still open.
        couple.pay();
        assertThat(couple.application("Stopped").text()).contains(BECAUSE_ANNULLED);
        Country.awaiting().until(couple::refunds, refunds -> refunds == 1);
        assertThat(couple.captures()).isOne();
        assertThat(couple.intakes()).isZero();
    }

    @Test
    void stopsAnUnpaidApplicationWhenCorrectedAndOffersAnew() {
        Couple couple = Couple.fresh().sign().agree();
        correct(couple);
        couple.sms(Couple.STOPPED);
        Country.awaiting().until(() -> couple.count(Couple.OFFER), count -> count == 2);
        assertThat(couple.application("Stopped").text()).contains(BECAUSE_CORRECTED);
        String stopped = couple.reference();
        couple.agree().pay().awaitState("SUBMITTED");
        assertThat(couple.reference()).isNotEqualTo(stopped);
        assertThat(couple.captures()).isOne();
        assertThat(sandbox.intakes(stopped)).isZero();
    }

    @Test
    void asksTheAgencyToStopAndGivesTheFeeBack() {
        Couple couple = Couple.fresh().sign().agree().pay();
        couple.awaitState("SUBMITTED");
        sandbox.annul(couple.contract());
        couple.sms(Couple.STOPPED);
        assertThat(couple.application("Stopped").text()).contains(BECAUSE_ANNULLED);
        Country.awaiting().until(couple::refunds, refunds -> refunds == 1);
        assertThat(sandbox.standing(couple.reference())).isEqualTo("CANCELLED");
        assertThat(couple.captures()).isOne();
    }

    @Test
    void offersAnewWhenTheAgencyHasStoppedWhatWasCorrected() {
        Couple couple = Couple.fresh().sign().agree().pay();
        couple.awaitState("SUBMITTED");
        correct(couple);
        couple.sms(Couple.STOPPED);
        Country.awaiting().until(couple::refunds, refunds -> refunds == 1);
        Country.awaiting().until(() -> couple.count(Couple.OFFER), count -> count == 2);
        assertThat(sandbox.standing(couple.reference())).isEqualTo("CANCELLED");
    }

    @Test
    void stopsAtTheAgencyWhatItWasStillTakingIn() {
        Couple couple = Couple.fresh().sign().agree();
        sandbox.fault("icp", Map.of("mode", "LATE", "delayMillis", 2500));
        try {
            couple.pay();
            Country.awaiting().until(couple::intakes, intakes -> intakes == 1);
            assertThat(couple.state()).isEqualTo("PAID");
            sandbox.annul(couple.contract());
            couple.sms(Couple.STOPPED);
            Country.awaiting().until(couple::refunds, refunds -> refunds == 1);
        } finally {
            sandbox.heal("icp");
        }
        Country.awaiting().until(() -> sandbox.standing(couple.reference()), "CANCELLED"::equals);
        assertThat(couple.intakes()).isOne();
        assertThat(couple.count(Couple.STOPPED)).isOne();
    }

    @Test
    void handsAnApprovedApplicationToAPersonWhenAnnulled() {
        Couple couple = Couple.fresh().reachBook();
        couple.follow(Couple.HOUSE);
        String house = path(couple);
        sandbox.annul(couple.contract());
        couple.sms(ANNULLED);
        assertThat(couple.surfer().open(house).text()).contains("The offer was withdrawn");
        assertThat(office()).contains("What an approved application rests on has changed", couple.reference());
        assertThat(couple.refunds()).isZero();
    }

    @Test
    void looksAnewAtWhatFollowedAnApprovedApplicationWhenCorrected() {
        Couple couple = Couple.fresh().reachBook();
        couple.sms(Couple.HOUSE);
        couple.sms(Couple.GRANT);
        correct(couple);
        couple.sms(CORRECTED);
        Country.awaiting().until(() -> couple.count(Couple.HOUSE), count -> count == 2);
        Country.awaiting().until(() -> couple.count(Couple.GRANT), count -> count == 2);
        assertThat(office()).contains(couple.reference());
        assertThat(couple.count(Couple.OFFER)).isOne();
        assertThat(couple.state()).isEqualTo("APPROVED");
    }

    private void correct(Couple couple) {
        sandbox.correct(
                couple.contract(),
                Map.of("contractDate", sandbox.today().minusDays(3).toString()));
    }

    private String day() {
        return java.time.format.DateTimeFormatter.ofPattern("dd/MM/yyyy")
                .format(sandbox.today().minusDays(3));
    }

    private String office() {
        return new Surfer(country.portal()).follow("/office", "huda").text();
    }

    private static String path(Couple couple) {
        return couple.surfer().page().address().getPath();
    }
}
