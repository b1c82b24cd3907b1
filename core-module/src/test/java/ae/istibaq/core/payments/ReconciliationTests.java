package ae.istibaq.core.payments;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ae.istibaq.core.time.DayHasPassed;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

class ReconciliationTests extends PaymentWorld {

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private ApplicationEventPublisher publisher;

    /** Noon of a day on which nothing was paid yet. */
    private LocalDate givenAFreshDay() {
        LocalDate day = LocalDate.now(CLOCK).plusDays(2);
        CLOCK.move(Duration.between(CLOCK.instant(), day.atTime(LocalTime.NOON).atZone(CLOCK.getZone())));
        return day;
    }

    private void whenTheDayHasPassed(LocalDate day) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(new DayHasPassed(day.plusDays(1))));
        await().atMost(20, SECONDS)
                .until(() -> database.sql(
                                        "select count(*) from core.audit_entry where action = 'payments.reconciled' and object = ?")
                                .param("day:" + day)
                                .query(Long.class)
                                .single()
                        == 1);
    }

    @Test
    void findsNothingWhereBothAgreeAndHearsWhatItMissed() {
        LocalDate day = givenAFreshDay();
        UUID refunded = givenAPaidOrder();
        payments.refund(refunded, "core.payments.refund.paid-twice", CAUSE);
        thenItBecomes(PaymentStatus.REFUNDED, refunded);
        givenAPaidOrder();
        UUID unheard = givenAnOpenOrder();
        GATEWAY.pay(unheard);
        whenTheDayHasPassed(day);
        assertThat(reconciliation.differences(day)).isEmpty();
        assertThat(status(unheard)).isEqualTo(PaymentStatus.CAPTURED);
        assertThat(witness.all())
                .noneMatch(event -> event instanceof ReconciliationDiffers differs
                        && differs.day().equals(day));
    }

    @Test
    void reportsWhatDiffersOnce() {
        LocalDate day = givenAFreshDay();
        UUID lost = givenAPaidOrder();
        GATEWAY.lose(lost);
        UUID less = givenAnOpenOrder();
        GATEWAY.pay(less, 1);
        payments.confirm(less);
        whenTheDayHasPassed(day);
        assertThat(reconciliation.differences(day))
                .containsExactly(
                        new Difference(day, Difference.Kind.CAPTURE_AMOUNT, "C-" + less, 15_050L, 1L),
                        new Difference(day, Difference.Kind.CAPTURE_NOT_THERE, "C-" + lost, 15_050L, null));
        assertThat(witness.all()).contains(new ReconciliationDiffers(day, 2));
    }
}
