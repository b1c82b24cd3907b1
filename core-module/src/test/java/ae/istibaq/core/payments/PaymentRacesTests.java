package ae.istibaq.core.payments;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.agencies.AgencyUnavailable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens in whatever order and at once, one payment is told once. */
class PaymentRacesTests extends PaymentWorld {

    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 1971, 2026, 784})
    void tellsOneCaptureWhateverTheOrderOfThings(long seed) throws Exception {
        UUID order = givenAnOpenOrder();
        List<Runnable> deeds = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            deeds.add(() -> GATEWAY.pay(order));
            deeds.add(() -> callBack(order));
            deeds.add(() -> comeBack(order));
            deeds.add(() -> openAgain(order));
        }
        Collections.shuffle(deeds, new Random(seed));
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Future<?>> done = new ArrayList<>();
            deeds.forEach(deed -> done.add(people.submit(deed)));
            for (Future<?> deed : done) {
                deed.get();
            }
        }
        callBack(order);
        thenItBecomes(PaymentStatus.CAPTURED, order);
        thenNothingIsUnderWay(order);
        assertThat(eventsOf(order)).as("seed %d", seed).containsExactly(new PaymentCaptured(order, matter(order)));
        assertThat(payments.open(order(matter(order)))).isEqualTo(order);
    }

    private void openAgain(UUID order) {
        UUID same = payments.open(order(matter(order)));
        assertThat(same).isEqualTo(order);
        try {
            payments.page(same);
        } catch (OrderNotPayable paid) {
            assertThat(paid.status()).isEqualTo(PaymentStatus.CAPTURED);
        }
    }

    private void comeBack(UUID order) {
        try {
            payments.confirm(order);
        } catch (AgencyUnavailable busy) {
            // The payer reads that the payment is being checked; the rest must come right by itself.
            assertThat(status(order)).isNotNull();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {3, 11})
    void givesBackOnceWhenAPaymentAndItsRefundRace(long seed) throws Exception {
        UUID order = givenAnOpenOrder();
        List<Runnable> deeds = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            deeds.add(() -> GATEWAY.pay(order));
            deeds.add(() -> callBack(order));
            deeds.add(() -> payments.refund(order, "core.payments.refund.paid-twice", CAUSE));
            deeds.add(() -> comeBack(order));
        }
        Collections.shuffle(deeds, new Random(seed));
        try (ExecutorService people = Executors.newFixedThreadPool(4)) {
            List<Future<?>> done = new ArrayList<>();
            deeds.forEach(deed -> done.add(people.submit(deed)));
            for (Future<?> deed : done) {
                deed.get();
            }
        }
        callBack(order);
        thenItBecomes(PaymentStatus.REFUNDED, order);
        assertThat(GATEWAY.refundsOf(order)).isEqualTo(1);
        assertThat(eventsOf(order))
                .filteredOn(PaymentRefunded.class::isInstance)
                .hasSize(1);
        assertThat(eventsOf(order))
                .filteredOn(PaymentCaptured.class::isInstance)
                .hasSizeLessThanOrEqualTo(1);
    }
}
