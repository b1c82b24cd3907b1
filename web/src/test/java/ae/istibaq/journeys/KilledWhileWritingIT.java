package ae.istibaq.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The power is cut while the portal writes down what has happened. Each couple stands at another place, and at each the
 * portal has done its work outside but cannot write the message that belongs to it: half of it must not stay, and none
 * of it may be done outside a second time.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KilledWhileWritingIT {

    /** A transaction for each of: two SMS, two e-mails, three checks, a contract, a receipt by ICP, a decision. */
    private static final int HELD = 10;

    private final Country country = Country.running();
    private final Sandbox sandbox = country.sandbox();
    private final Jobs jobs = new Jobs(country);

    /** SMS and e-mail of the contract are out, which is not noted; the registers have answered for the book. */
    private final Couple told = Couple.fresh();
    /** The contract was taken with a 202, and its handling has come to the first message. */
    private final Couple signed = Couple.fresh();
    /** Paid; ICP has received the application and said so. */
    private final Couple paid = Couple.fresh();
    /** ICP's decision was taken with a 202, and its handling has come to the message. */
    private final Couple decided = Couple.fresh();
    /** The registers have answered for grant and house. */
    private final Couple checked = Couple.fresh();

    @BeforeAll
    void cutThePower() throws Exception {
        Surfer.together(List.<Callable<Couple>>of(
                () -> paid.sign().agree(), () -> submitted(decided), () -> submitted(checked)));
        // The one is needed for the grant, the other for the house.
        List.of("fahr", "szhp").forEach(register -> sandbox.fault(register, "DOWN"));
        checked.decide("APPROVED");
        // Nobody can be told of a contract while their phones cannot be looked up.
        sandbox.fault("icp", "DOWN");
        told.sign();
        awaitTriedInVain(told);
        Country.awaiting().until(() -> lookedInVain(checked) == 2);
        List.of(paid, decided, checked).forEach(jobs::awaitQuiet);
        try (Connection held = country.hold("core.message", "share")) {
            sandbox.fault("sms", "NO_RECEIPT");
            List.of("icp", "fahr", "szhp").forEach(sandbox::heal);
            signed.sign();
            paid.pay();
            decided.decide("APPROVED");
            Country.awaiting().until(this::everybodyStandsBeforeTheTable);
            assertThat(told.count("Congratulations")).isOne();
            assertThat(sandbox.mails(told.email())).hasSize(1);
            assertThat(paid.intakes()).isOne();
            country.killPortal();
            held.rollback();
        } finally {
            heal();
        }
        assertNothingIsHalfDone();
        country.restartPortal();
    }

    @AfterAll
    void heal() {
        List.of("icp", "fahr", "szhp", "sms").forEach(sandbox::heal);
    }

    private boolean everybodyStandsBeforeTheTable() {
        return jobs.before("core.message") >= HELD
                && jobs.messages(told.husband()) == 2
                && jobs.messages(told.wife()) == 2
                && jobs.checks(told.husband()) == 1
                && jobs.events(signed.contract()) == 1
                && jobs.submissions(paid.reference()) == 1
                && jobs.checks(checked.husband()) == 2
                && decided.state().equals("SUBMITTED");
    }

    private static Couple submitted(Couple couple) {
        couple.sign().agree().pay().awaitState("SUBMITTED");
        return couple;
    }

    /** The jobs are still in the hands of the portal that is dead, and nothing shows what they had begun to write. */
    private void assertNothingIsHalfDone() {
        assertThat(jobs.messages(told.husband()) + jobs.messages(told.wife())).isEqualTo(4);
        assertThat(rows("core.offer where person", told)).isZero();
        assertThat(rows("core.message where state = 'QUEUED' and channel <> 'INBOX' and person", told))
                .isEqualTo(2);
        assertThat(jobs.events(signed.contract())).isOne();
        assertThat(signed.documents("osrati.marriage.contract")).isZero();
        assertThat(rows("core.verdict where person", signed)).isZero();
        assertThat(jobs.submissions(paid.reference())).isOne();
        assertThat(paid.state()).isEqualTo("PAID");
        assertThat(decided.state()).isEqualTo("SUBMITTED");
        assertThat(decided.documents("osrati.familybook.book")).isZero();
        assertThat(jobs.checks(checked.husband())).isEqualTo(2);
        assertThat(rows("core.verdict where outcome = 'PENDING' and person", checked))
                .isEqualTo(2);
        assertThat(rows("core.offer where person", checked)).isOne();
    }

    @Test
    void saysOnceWhatTheGatewaysHadAlreadyTaken() {
        // SMTP knows no repetition by itself; the second copy has the first one's Message-ID.
        new WholeWay(told.reachBook()).toItsEnd().happenedOnce(2);
    }

    @Test
    void handlesTheContractAnew() {
        new WholeWay(signed.reachBook()).toItsEnd().happenedOnce();
    }

    @Test
    void submitsOnceWhatTheAgencyHadAlreadyReceived() {
        new WholeWay(paid.decide("APPROVED")).toItsEnd().happenedOnce();
    }

    @Test
    void handlesTheDecisionAnew() {
        new WholeWay(decided).toItsEnd().happenedOnce();
    }

    @Test
    void asksTheRegistersAnew() {
        new WholeWay(checked).toItsEnd().happenedOnce();
    }

    @Test
    void leavesTheTrailWhole() throws Exception {
        assertThat(AuditCommandIT.audit(country).said()).startsWith("The audit chain is whole");
    }

    private long lookedInVain(Couple couple) {
        return rows("core.verdict where outcome = 'PENDING' and given_at is not null and person", couple);
    }

    private void awaitTriedInVain(Couple couple) {
        Country.awaiting()
                .until(
                        () -> country.kept(
                                Long.class,
                                "select count(*) from " + Jobs.ALL
                                        + " s join core.message m on s.task_instance = m.id::text"
                                        + " where m.person in (?, ?) and s.consecutive_failures > 0",
                                couple.husband(),
                                couple.wife()),
                        failed -> failed == 4);
    }

    private long rows(String ofPerson, Couple couple) {
        return country.kept(Long.class, "select count(*) from " + ofPerson + " = ?", couple.husband());
    }
}
