package ae.istibaq.core.payments;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.tasks.Matters.Line;
import ae.istibaq.core.tasks.Remedy;
import ae.istibaq.core.tasks.Task;
import ae.istibaq.core.tasks.Tasks;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;

/** What the portal and the gateway can't settle goes to a person, who can have it tried again. */
class PaymentTasksTests extends PaymentWorld {

    @Autowired
    private Tasks tasks;

    @Autowired
    private PaymentMatters matters;

    @Autowired
    private List<Remedy> remedies;

    @Autowired
    private Reconciliation reconciliation;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Test
    void asksForAPersonWhereAnotherAmountWasTakenAndGivesItBack() {
        UUID order = givenAnOpenOrder();
        GATEWAY.pay(order, 1_505);
        payments.confirm(order);
        Task task = about(order.toString());
        assertThat(task.rule()).isEqualTo("core.payments.rule.capture-disputed");
        assertThat(matters.about(task, Language.EN))
                .contains(
                        Line.money("core.payments.asked", Aed.ofFils(15_050)),
                        Line.money("core.payments.taken", Aed.ofFils(1_505)))
                .noneMatch(Line::personal);

        remedy(task).apply(task);
        thenItBecomes(PaymentStatus.REFUNDED, order);
    }

    @Test
    void asksForAPersonWhereTheGatewayRefusesARefundAndAsksAgain() {
        UUID order = givenAPaidOrder();
        GATEWAY.refusesRefunds = true;
        payments.refund(order, "core.payments.refund.paid-twice", CAUSE);
        await().atMost(15, SECONDS)
                .untilAsserted(() -> assertThat(tasks.about(order.toString())).hasSize(1));
        Task task = about(order.toString());
        assertThat(task.rule()).isEqualTo("core.payments.rule.refund-refused");
        thenNothingIsUnderWay(order);

        GATEWAY.refusesRefunds = false;
        remedy(task).apply(task);
        thenItBecomes(PaymentStatus.REFUNDED, order);
        assertThat(GATEWAY.refundsOf(order)).isEqualTo(1);
    }

    @Test
    void asksForAPersonWhereADayDiffers() {
        LocalDate day = LocalDate.of(2031, 5, 1);
        database.sql("""
                        insert into core.payment_difference (settled_on, kind, reference, our_fils, their_fils, found_at)
                        values (?, 'CAPTURE_AMOUNT', 'C-1', 15050, 1, now()), (?, 'CAPTURE_NOT_HERE', 'C-2', null, 700, now())
                        """).params(day, day).update();
        transaction.executeWithoutResult(status -> publisher.publishEvent(new ReconciliationDiffers(day, 2)));
        Task task = about(day.toString());
        assertThat(task.rule()).isEqualTo("core.payments.rule.reconciliation-differs");
        assertThat(reconciliation.differences(day)).hasSize(2);
        assertThat(matters.about(task, Language.AR))
                .containsExactly(
                        Line.code("core.payments.difference.CAPTURE_AMOUNT", "C-1"),
                        Line.money("core.payments.ours", Aed.ofFils(15_050)),
                        Line.money("core.payments.theirs", Aed.ofFils(1)),
                        Line.code("core.payments.difference.CAPTURE_NOT_HERE", "C-2"),
                        Line.money("core.payments.theirs", Aed.ofFils(700)));
    }

    private Task about(String matter) {
        List<Task> about = tasks.about(matter);
        assertThat(about).hasSize(1);
        return about.getFirst();
    }

    private Remedy remedy(Task task) {
        return remedies.stream()
                .filter(remedy -> remedy.rule().equals(task.rule()))
                .findFirst()
                .orElseThrow();
    }
}
