package ae.istibaq.core.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.payments.GatewayClient.GatewayStatus;
import ae.istibaq.core.shared.Aed;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class PaymentsTests extends PaymentWorld {

    private static <T> List<T> atOnce(int times, Callable<T> act) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(times)) {
            List<Future<T>> results = threads.invokeAll(java.util.Collections.nCopies(times, act));
            List<T> values = new java.util.ArrayList<>();
            for (Future<T> result : results) {
                values.add(result.get());
            }
            return values;
        }
    }

    @Test
    void opensOneOrderForADoubleClick() throws Exception {
        UUID matter = UUID.randomUUID();
        List<UUID> orders = atOnce(4, () -> payments.open(order(matter)));
        assertThat(orders).hasSize(4).containsOnly(orders.getFirst());
    }

    @Test
    void leadsTwoTabsToTheSamePage() throws Exception {
        UUID order = payments.open(order(UUID.randomUUID()));
        List<URI> pages = atOnce(4, () -> payments.page(order));
        assertThat(pages).containsOnly(pages.getFirst());
        assertThat(status(order)).isEqualTo(PaymentStatus.OPEN);
    }

    @Test
    void tellsTheGatewayWhatIsPaidToWhomAndWhereToComeBack() {
        UUID order = givenAnOpenOrder();
        var asked = GATEWAY.asked(order);
        assertThat(asked.amountFils()).isEqualTo(15_050);
        assertThat(asked.currency()).isEqualTo("AED");
        assertThat(asked.language()).isEqualTo("ar");
        assertThat(asked.returnUrl()).hasToString("https://portal.example/payments/" + order + "/return");
        assertThat(asked.callbackUrl()).hasToString("https://portal.example/api/payments/callbacks");
        assertThat(asked.lines())
                .containsExactly(
                        new GatewayClient.GatewayLine("icp", "المبلغ", "Amount", 15_000),
                        new GatewayClient.GatewayLine("moj", "المبلغ", "Amount", 50));
    }

    @Test
    void staysOpenUntilTheGatewaySaysItIsPaid() {
        UUID order = givenAnOpenOrder();
        assertThat(payments.confirm(order)).isEqualTo(PaymentStatus.OPEN);
        assertThat(payments.receipt(order)).isEmpty();
        assertThat(eventsOf(order)).isEmpty();
    }

    @Test
    void capturesOnceAndGivesAReceipt() {
        UUID order = givenAPaidOrder();
        assertThat(payments.confirm(order)).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(eventsOf(order)).containsExactly(new PaymentCaptured(order, matter(order)));
        assertThat(payments.receipt(order)).hasValueSatisfying(receipt -> {
            assertThat(receipt.amount()).isEqualTo(Aed.ofFils(15_050));
            assertThat(receipt.lines()).hasSize(2);
            assertThat(receipt.reference()).isEqualTo("C-" + order);
            assertThat(receipt.refundedAt()).isNull();
        });
    }

    @Test
    void doesNotLetAPaidMatterBePaidAgain() {
        UUID order = givenAPaidOrder();
        assertThat(payments.open(order(matter(order)))).isEqualTo(order);
        assertThatExceptionOfType(OrderNotPayable.class)
                .isThrownBy(() -> payments.page(order))
                .satisfies(e -> assertThat(e.status()).isEqualTo(PaymentStatus.CAPTURED));
    }

    @Test
    void opensAnotherOrderAfterARefusedCard() {
        UUID order = givenAnOpenOrder();
        GATEWAY.end(order, GatewayStatus.FAILED);
        payments.confirm(order);
        assertThat(eventsOf(order)).containsExactly(new PaymentFailed(order, matter(order), PaymentStatus.FAILED));
        assertThat(payments.open(order(matter(order)))).isNotEqualTo(order);
    }

    @Test
    void replacesAnOrderThatNobodyBeganToPayWhenTheFeeChanges() {
        UUID matter = UUID.randomUUID();
        UUID old = payments.open(order(matter));
        UUID renewed = payments.open(order(matter, new Line("icp", "core.payments.amount", Aed.ofDirhams(200))));
        assertThat(renewed).isNotEqualTo(old);
        assertThat(payments.latest(matter))
                .hasValueSatisfying(payment -> assertThat(payment.amount()).isEqualTo(Aed.ofDirhams(200)));
        assertThat(eventsOf(old)).isEmpty();
    }

    @Test
    void capturesOnceWhenReturnsAndCallbacksRace() throws Exception {
        UUID order = givenAnOpenOrder();
        GATEWAY.pay(order);
        atOnce(8, () -> {
            callBack(order);
            return payments.confirm(order);
        });
        thenNothingIsUnderWay(order);
        assertThat(eventsOf(order)).containsExactly(new PaymentCaptured(order, matter(order)));
    }

    @Test
    void hearsACallbackBeforeTheReturnAndItsRepeatsAfterwards() {
        UUID order = givenAnOpenOrder();
        GATEWAY.pay(order);
        assertThat(callBack(order)).isEqualTo(HttpStatus.NO_CONTENT);
        thenItBecomes(PaymentStatus.CAPTURED, order);
        assertThat(payments.confirm(order)).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(callBack(order)).isEqualTo(HttpStatus.NO_CONTENT);
        assertThat(callBack(order)).isEqualTo(HttpStatus.NO_CONTENT);
        thenNothingIsUnderWay(order);
        assertThat(eventsOf(order)).hasSize(1);
    }

    @Test
    void turnsAwayForgedOldAndUnreadableCallbacks() {
        UUID order = givenAnOpenOrder();
        GATEWAY.pay(order);
        byte[] body = GATEWAY.callback(order);
        String foreign = FakeGateway.signature(body, "another secret", CLOCK.instant());
        String old =
                FakeGateway.signature(body, FakeGateway.SECRET, CLOCK.instant().minus(Duration.ofMinutes(6)));
        assertThat(callBack(foreign, body)).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(callBack(old, body)).isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(callBack(null, body)).isEqualTo(HttpStatus.UNAUTHORIZED);
        byte[] nonsense = "{\"orderId\":7".getBytes(StandardCharsets.UTF_8);
        assertThat(callBack(GATEWAY.signature(nonsense), nonsense)).isEqualTo(HttpStatus.BAD_REQUEST);
        byte[] nobodys = ("{\"orderId\":\"" + UUID.randomUUID() + "\",\"status\":\"CAPTURED\"}")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(callBack(GATEWAY.signature(nobodys), nobodys)).isEqualTo(HttpStatus.NOT_FOUND);
        thenNothingIsUnderWay(order);
        assertThat(status(order)).isEqualTo(PaymentStatus.OPEN);
    }

    @Test
    void doesNotTakeAnotherAmountAsPaid() {
        UUID order = givenAnOpenOrder();
        GATEWAY.pay(order, 1_505);
        assertThat(payments.confirm(order)).isEqualTo(PaymentStatus.DISPUTED);
        assertThat(payments.confirm(order)).isEqualTo(PaymentStatus.DISPUTED);
        assertThat(eventsOf(order)).containsExactly(new CaptureDisputed(order, matter(order)));
        assertThat(payments.receipt(order)).isEmpty();
        assertThat(payments.open(order(matter(order)))).isEqualTo(order);
    }

    @Test
    void givesADisputedAmountBackAsItWasTaken() {
        UUID order = givenAnOpenOrder();
        GATEWAY.pay(order, 1_505);
        payments.confirm(order);
        payments.refund(order, "core.payments.refund.paid-twice", CAUSE);
        thenItBecomes(PaymentStatus.REFUNDED, order);
        assertThat(payments.receipt(order))
                .hasValueSatisfying(receipt -> assertThat(receipt.amount()).isEqualTo(Aed.ofFils(1_505)));
    }

    @Test
    void losesNothingWhileTheGatewayIsDown() {
        UUID order = payments.open(order(UUID.randomUUID()));
        GATEWAY.down = true;
        assertThatExceptionOfType(AgencyUnavailable.class).isThrownBy(() -> payments.page(order));
        assertThat(status(order)).isEqualTo(PaymentStatus.CREATED);
        GATEWAY.down = false;
        assertThat(payments.page(order)).isNotNull();
        GATEWAY.pay(order);
        GATEWAY.down = true;
        assertThatExceptionOfType(AgencyUnavailable.class).isThrownBy(() -> payments.confirm(order));
        assertThat(callBack(order)).isEqualTo(HttpStatus.NO_CONTENT);
        GATEWAY.down = false;
        thenItBecomes(PaymentStatus.CAPTURED, order);
    }

    @Test
    void keepsCaptureAndWhatFollowsInOneTransaction() {
        UUID order = givenAnOpenOrder();
        GATEWAY.pay(order);
        witness.fails = true;
        assertThatIllegalStateException().isThrownBy(() -> payments.confirm(order));
        assertThat(status(order)).isEqualTo(PaymentStatus.OPEN);
        assertThat(eventsOf(order)).isEmpty();
        callBack(order);
        witness.fails = false;
        thenItBecomes(PaymentStatus.CAPTURED, order);
        assertThat(eventsOf(order)).hasSize(1);
    }

    @Test
    void asksByItselfWhenThePayerClosedTheBrowser() {
        UUID order = givenAnOpenOrder();
        GATEWAY.pay(order);
        CLOCK.move(Duration.ofSeconds(31));
        thenItBecomes(PaymentStatus.CAPTURED, order);
        assertThat(eventsOf(order)).hasSize(1);
    }

    @Test
    void givesUpAnOrderThatNobodyPaysForADay() {
        UUID order = givenAnOpenOrder();
        CLOCK.move(Duration.ofHours(25));
        thenItBecomes(PaymentStatus.EXPIRED, order);
        assertThat(eventsOf(order)).containsExactly(new PaymentFailed(order, matter(order), PaymentStatus.EXPIRED));
    }

    @Test
    void takesMoneyThatComesLateAsPaid() {
        UUID order = givenAnOpenOrder();
        CLOCK.move(Duration.ofHours(25));
        thenItBecomes(PaymentStatus.EXPIRED, order);
        GATEWAY.pay(order);
        callBack(order);
        thenItBecomes(PaymentStatus.CAPTURED, order);
    }

    @Test
    void givesASecondPaymentOfTheSameMatterBack() {
        UUID first = givenAnOpenOrder();
        CLOCK.move(Duration.ofHours(25));
        thenItBecomes(PaymentStatus.EXPIRED, first);
        UUID second = payments.open(order(matter(first)));
        payments.page(second);
        GATEWAY.pay(second);
        payments.confirm(second);
        GATEWAY.pay(first);
        callBack(first);
        thenItBecomes(PaymentStatus.REFUNDED, first);
        assertThat(status(second)).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(GATEWAY.refundsOf(first)).isEqualTo(1);
        assertThat(eventsOf(second)).hasSize(1);
    }

    @Test
    void refundsOnceHoweverOftenItIsAsked() {
        UUID order = givenAPaidOrder();
        GATEWAY.down = true;
        payments.refund(order, "core.payments.refund.paid-twice", CAUSE);
        payments.refund(order, "core.payments.refund.paid-twice", CAUSE);
        assertThat(status(order)).isEqualTo(PaymentStatus.REFUND_ASKED);
        GATEWAY.down = false;
        thenItBecomes(PaymentStatus.REFUNDED, order);
        payments.refund(order, "core.payments.refund.paid-twice", CAUSE);
        thenNothingIsUnderWay(order);
        assertThat(GATEWAY.refundsOf(order)).isEqualTo(1);
        assertThat(eventsOf(order)).last().isEqualTo(new PaymentRefunded(order, matter(order)));
        assertThat(payments.receipt(order))
                .hasValueSatisfying(receipt -> assertThat(receipt.refundedAt()).isNotNull());
    }

    @Test
    void givesBackWhatIsPaidAfterTheMatterWasGivenUp() {
        UUID order = givenAnOpenOrder();
        payments.refund(order, "core.payments.refund.paid-twice", CAUSE);
        assertThat(status(order)).isEqualTo(PaymentStatus.CANCELLED);
        assertThat(eventsOf(order)).isEmpty();
        GATEWAY.pay(order);
        CLOCK.move(Duration.ofSeconds(31));
        thenItBecomes(PaymentStatus.REFUNDED, order);
        assertThat(eventsOf(order)).containsExactly(new PaymentRefunded(order, matter(order)));
    }

    @Test
    void callsAPersonWhenTheGatewayRefusesARefund() {
        UUID order = givenAPaidOrder();
        GATEWAY.refusesRefunds = true;
        payments.refund(order, "core.payments.refund.paid-twice", CAUSE);
        thenNothingIsUnderWay(order);
        assertThat(eventsOf(order)).last().isEqualTo(new RefundRefused(order, matter(order)));
        GATEWAY.refusesRefunds = false;
        payments.refund(order, "core.payments.refund.paid-twice", CAUSE);
        thenItBecomes(PaymentStatus.REFUNDED, order);
    }

    @Test
    void closesAnOrderThatTheGatewayWillNotHave() {
        UUID order = givenAnOpenOrder();
        assertThatExceptionOfType(OrderUnknown.class).isThrownBy(() -> payments.page(UUID.randomUUID()));
        assertThat(transaction.<Boolean>execute(status -> {
                    assertThatExceptionOfType(org.springframework.transaction.IllegalTransactionStateException.class)
                            .isThrownBy(() -> payments.confirm(order));
                    return true;
                }))
                .isTrue();
    }
}
