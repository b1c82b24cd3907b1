package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The power is cut while the portal waits: for the slow outside, which may finish what it was asked after the portal's
 * death, or for people and agencies, who go on while it is dead. Each couple stands at another place.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledWhileWaitingIT {

    /** Longer than the portal's patience, so that it has given up some calls and repeats them when it dies. */
    private static final int SLOWNESS = 20_000;

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();
    private final Jobs jobs = new Jobs(country);

    /** The contract was taken with a 202, and nothing of it was handled. */
    private final Couple signed = Couple.fresh();
    /** On UAE PASS's page, on the way to the offer. */
    private final Couple atLogin = Couple.fresh();
    /** Has said yes, and the gateway is being asked for its page. */
    private final Couple agreed = Couple.fresh();
    /** On the gateway's page; pays while the portal is dead, and the gateway calls back in vain. */
    private final Couple paying = Couple.fresh();
    /** The same, and the gateway never calls back. */
    private final Couple payingUnheard = Couple.fresh();
    /** Has paid; ICP has received the application and has not answered yet. */
    private final Couple paid = Couple.fresh();
    /** With ICP, which decides while the portal is dead. */
    private final Couple undecided = Couple.fresh();
    /** Has the book: the SMS that says so is on its way to the slow gateway, the registers are being asked. */
    private final Couple checked = Couple.fresh();
    /** Has applied for the grant, and the ministry has not yet taken notice of it. */
    private final Couple applying = Couple.fresh();
    /** Has applied for both; the one is decided while the portal is dead, the other afterwards. */
    private final Couple applied = Couple.fresh();

    @BeforeAll
    void cutThePower() throws Exception {
        Surfer.together(List.<Callable<Object>>of(
                () -> atLogin.sign().surfer().open(Sandbox.link(atLogin.sms(Couple.OFFER))),
                () -> agreed.sign().follow(Couple.OFFER),
                () -> paying.sign().agree(),
                () -> payingUnheard.sign().agree(),
                () -> paid.sign().agree(),
                () -> submitted(undecided),
                () -> submitted(checked),
                () -> applying.reachBook().follow(Couple.GRANT),
                () -> applied.reachBook().applyForGrant().applyForHouse()));
        awaitReceived(applied.grant());
        awaitReceived(applied.house());
        // A mail that is on its way in that moment comes twice, and none of it is meant here.
        List.of(atLogin, agreed, paying, payingUnheard, paid, undecided, checked, applying, applied)
                .forEach(jobs::awaitAllSent);
        Thread pressing = Thread.ofVirtual().unstarted(() -> agreed.surfer().press(Couple.AGREE));
        // The portal dies while he waits for its answer.
        pressing.setUncaughtExceptionHandler((thread, failure) -> {});
        slow("fahr", "SLOW");
        slow("sms", "SLOW");
        slow("mocd", "SLOW");
        checked.decide("APPROVED").awaitState("APPROVED");
        applying.applyForGrant();
        slow("icp", "LATE");
        paid.pay();
        slow("payments", "SLOW");
        pressing.start();
        try (Connection held = country.hold("core.event_outcome", "access exclusive")) {
            signed.sign();
            Country.awaiting().until(this::everythingIsInHand);
            country.killPortal();
            held.rollback();
        } finally {
            heal();
        }
        assertHowItDied();
        goOnWithoutThePortal();
        country.restartPortal();
    }

    @AfterAll
    void heal() {
        List.of("icp", "fahr", "sms", "mocd", "payments").forEach(sandbox::heal);
    }

    private boolean everythingIsInHand() {
        return jobs.before("core.event_outcome") == 1
                && jobs.events(signed.contract()) == 1
                && jobs.messages(checked.husband()) > 0
                && checked.count(Couple.ISSUED) == 0
                && rows("core.message where channel = 'EMAIL' and state = 'QUEUED' and person", checked) == 0
                && jobs.checks(checked.husband()) == 2
                && jobs.submissions(applying.grant()) == 1
                && sandbox.standing(applying.grant()).isEmpty()
                && jobs.submissions(paid.reference()) == 1
                && paid.intakes() == 1
                && rows("core.application where applicant", agreed) == 1;
    }

    private void assertHowItDied() {
        assertThat(rows("core.message where person", signed)).isZero();
        assertThat(signed.documents("osrati.marriage.contract")).isZero();
        assertThat(rows("core.payment_order where status = 'CREATED' and payer", agreed))
                .isOne();
        assertThat(paid.state()).isEqualTo("PAID");
        assertThat(rows("core.verdict where outcome = 'PENDING' and person", checked))
                .isEqualTo(2);
        assertThat(rows("core.application where state = 'AGREED' and applicant", applying))
                .isOne();
    }

    private void goOnWithoutThePortal() {
        paying.surfer().payAndLeave();
        sandbox.fault("payments", "NO_CALLBACK");
        payingUnheard.surfer().payAndLeave();
        sandbox.heal("payments");
        undecided.decide("APPROVED");
        sandbox.decide("MARRIAGE_GRANT", applied.grant(), "APPROVED");
        assertThat(paying.captures() + payingUnheard.captures()).isEqualTo(2);
    }

    @Test
    void handlesAContractItHadOnlyTaken() {
        end(signed.reachBook());
    }

    @Test
    void letsALoginThatHadBegunEndAtTheOffer() {
        assertThat(atLogin.surfer().login(atLogin.husband()).text()).contains(atLogin.contract(), Couple.AGREE);
        end(atLogin.reachBook());
    }

    @Test
    void goesOnToPaymentWithTheYesItHad() {
        agreed.surfer().open(Sandbox.link(agreed.sms(Couple.OFFER)));
        assertThat(agreed.surfer().text()).contains("You said yes").doesNotContain(Couple.AGREE);
        String made = country.kept(
                String.class, "select reference from core.application where applicant = ?", agreed.husband());
        agreed.passed(agreed.surfer().open("/applications/" + made + "/payment").page());
        end(agreed.pay().decide("APPROVED"));
    }

    @Test
    void hearsTheCallbackThatFoundItDead() {
        end(stillLoggedIn(paying).decide("APPROVED"));
    }

    @Test
    void findsOutByItselfWhatWasPaidMeanwhile() {
        end(stillLoggedIn(payingUnheard).decide("APPROVED"));
    }

    @Test
    void submitsOnceWhatTheAgencyHadAlreadyReceived() {
        end(paid.decide("APPROVED"));
    }

    @Test
    void hearsTheDecisionThatFoundItDead() {
        end(undecided);
    }

    @Test
    void sendsOnceAndAsksAnewWhatWasUnderWay() {
        end(checked);
    }

    @Test
    void submitsOnceWhatTheAgencyTookAfterItsDeath() {
        end(applying);
    }

    @Test
    void hearsBothMinistries() {
        end(applied);
    }

    private static void end(Couple couple) {
        new WholeWay(couple).toItsEnd().happenedOnce();
    }

    /** The application's page without a login shows that the session is the one from before. */
    private static Couple stillLoggedIn(Couple couple) {
        couple.application("The agency received the application");
        return couple;
    }

    private static Couple submitted(Couple couple) {
        couple.sign().agree().pay().awaitState("SUBMITTED");
        return couple;
    }

    private void awaitReceived(String reference) {
        Country.awaiting().until(() -> sandbox.standing(reference), "RECEIVED"::equals);
    }

    private void slow(String agency, String mode) {
        sandbox.fault(agency, Map.of("mode", mode, "delayMillis", SLOWNESS));
    }

    private long rows(String ofPerson, Couple couple) {
        return country.kept(Long.class, "select count(*) from " + ofPerson + " = ?", couple.husband());
    }
}
