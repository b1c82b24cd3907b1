package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Impatient, absent-minded and strange visitors between the yes and the payment. */
class PaymentBadDaysIT {

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();

    @AfterEach
    void heal() {
        sandbox.heal("payments");
    }

    @Test
    void makesOneApplicationAndOneCaptureOfManyTabs() {
        Couple couple = Couple.fresh().sign();
        couple.follow(Couple.OFFER);
        List<Surfer.Page> tabs = couple.surfer().pressInTabs(4, Couple.AGREE);
        assertThat(tabs).extracting(Surfer.Page::status).containsOnly(200);
        assertThat(applications(couple)).isOne();
        // The gateway's page is one and the same, and was opened once.
        assertThat(tabs.stream().map(Surfer.Page::address).distinct()).hasSize(1);
        couple.surfer().open(path(tabs.getFirst()));
        couple.passed(tabs.getFirst());
        couple.surfer().pressPayInTabs(3);
        assertPaidOnce(couple);
        // The back button leads to a page that has nothing to press.
        assertThat(couple.follow(Couple.OFFER).text()).contains("You said yes").doesNotContain(Couple.AGREE);
    }

    @Test
    void hearsOfAPaymentWhoseBrowserWasClosed() {
        Couple couple = Couple.fresh().sign().agree();
        couple.surfer().payAndLeave();
        couple.sms(Couple.RECEIVED);
        assertPaidOnce(couple);
    }

    @Test
    void asksByItselfWhenNoCallbackComes() {
        Couple couple = Couple.fresh().sign().agree();
        sandbox.fault("payments", "NO_CALLBACK");
        couple.surfer().payAndLeave();
        couple.sms(Couple.RECEIVED);
        assertPaidOnce(couple);
    }

    @Test
    void goesOnAfterTheSessionEnded() {
        Couple couple = Couple.fresh().sign();
        Surfer surfer = couple.follow(Couple.OFFER);
        String offer = surfer.page().address().getPath();
        surfer.loseSession();
        surfer.press(Couple.AGREE);
        assertThat(applications(couple)).isZero();
        if (!surfer.page().address().getPath().startsWith("/idshub/")) {
            assertThat(surfer.text()).contains("Your session ended before your form reached us");
            surfer.open("/oauth2/authorization/uaepass");
        }
        surfer.login(couple.husband());
        assertThat(surfer.page().address().getPath()).isEqualTo(offer);
        couple.agree().pay();
        assertPaidOnce(couple);
    }

    @Test
    void keepsTheYesWhileTheGatewayIsDown() {
        Couple couple = Couple.fresh().sign();
        couple.follow(Couple.OFFER);
        sandbox.fault("payments", "DOWN");
        couple.agree();
        assertThat(couple.surfer().text()).contains("The payment gateway does not answer now", "nothing was charged");
        sandbox.heal("payments");
        couple.pay();
        assertPaidOnce(couple);
    }

    @Test
    void letsARefusedCardBeTriedAgain() {
        Couple couple = Couple.fresh().sign().agree();
        couple.surfer().pressButton("button[value=REFUSE]", java.util.Map.of());
        assertThat(couple.surfer().text()).contains("Not paid yet", "Go on to payment");
        String refused = couple.order();
        couple.pay();
        assertPaidOnce(couple);
        assertThat(couple.order()).isNotEqualTo(refused);
        assertThat(sandbox.settled("captures", refused)).isZero();
    }

    @Test
    void hidesWhatIsSomebodyElses() {
        Couple couple = Couple.fresh();
        couple.sign();
        couple.follow(Couple.OFFER);
        String offer = couple.surfer().page().address().getPath();
        couple.agree().pay().decide("APPROVED").sms(Couple.HOUSE);
        String check = "/checks/"
                + country.kept(
                        String.class,
                        "select id::text from core.verdict where person = ? and service = 'osrati.familybook'",
                        couple.husband());
        String document = "/documents/"
                + country.kept(
                        String.class,
                        "select d.id::text from core.document d join core.document_owner o on o.document = d.id"
                                + " where o.owner = ? and d.kind = 'osrati.familybook.book'",
                        couple.husband());
        String application = "/applications/" + couple.reference();
        List<String> own = List.of(offer, check, document, document + "/ar.pdf", application);
        assertThat(own)
                .allSatisfy(path -> assertThat(couple.surfer().status(path)).isEqualTo(200));

        Couple strangers = Couple.fresh().sign();
        Surfer stranger = strangers.follow(Couple.OFFER);
        String button = stranger.page().address().getPath();
        assertThat(own).allSatisfy(path -> assertThat(stranger.status(path)).isEqualTo(404));
        assertThat(stranger.status(application + "/payment")).isEqualTo(404);
        assertThat(stranger.status("/payments/" + couple.order() + "/return")).isEqualTo(404);
        assertThat(stranger.status("/office")).isEqualTo(404);
        for (String press : List.of("acceptance", "refusal", "postponement")) {
            stranger.open(button);
            stranger.page().document().select("form[action$=/acceptance]").attr("action", offer + "/" + press);
            assertThat(stranger.press(Couple.AGREE).page().status()).isEqualTo(404);
        }
        assertThat(new Surfer(country.portal()).status(offer)).isNotEqualTo(404);
    }

    private static String path(Surfer.Page page) {
        return page.address().toString();
    }

    private static long applications(Couple couple) {
        return Country.running()
                .kept(Long.class, "select count(*) from core.application where applicant = ?", couple.husband());
    }

    private static void assertPaidOnce(Couple couple) {
        couple.sms(Couple.RECEIVED);
        assertThat(applications(couple)).isOne();
        assertThat(couple.captures()).isOne();
        assertThat(couple.refunds()).isZero();
        assertThat(couple.intakes()).isOne();
        assertThat(couple.count(Couple.RECEIVED)).isOne();
    }
}
