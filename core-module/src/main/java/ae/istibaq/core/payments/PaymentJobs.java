package ae.istibaq.core.payments;

import ae.istibaq.core.agencies.AgencyRefused;
import ae.istibaq.core.time.BackOff;
import ae.istibaq.core.time.Patience;
import ae.istibaq.core.time.Revival;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What payments do by themselves: ask on after the payer closed the browser, hear a call-back out, give money back. */
@Configuration
class PaymentJobs {

    static final TaskDescriptor<OrderId> WATCH = TaskDescriptor.of("payments.watch", OrderId.class);
    static final TaskDescriptor<OrderId> CONFIRM = TaskDescriptor.of("payments.confirm", OrderId.class);
    static final TaskDescriptor<OrderId> REFUND = TaskDescriptor.of("payments.refund", OrderId.class);

    /** The order a job is about. */
    record OrderId(UUID order) {}

    /** Asks until the gateway has spoken its last word, less often as time goes by, and gives the order up in the end. */
    @Bean
    CustomTask<OrderId> watchPayment(Payments payments, PaymentBook book, PaymentSettings settings, Clock clock) {
        return Tasks.custom(WATCH)
                .onDeadExecution(new Revival<>())
                .onFailure(BackOff.usual())
                .execute((instance, context) -> {
                    UUID id = instance.getData().order();
                    Payments.Standing standing = payments.ask(id);
                    if (standing.settled()) {
                        return new CompletionHandler.OnCompleteRemove<>();
                    }
                    if (book.overdue(standing.order())) {
                        book.close(id, PaymentStatus.EXPIRED);
                        return new CompletionHandler.OnCompleteRemove<>();
                    }
                    Instant now = clock.instant();
                    Instant opened = standing.order().openedAt().orElse(now);
                    Instant next = now.plus(settings.pause(Duration.between(opened, now)));
                    return (complete, operations) -> operations.reschedule(complete, next);
                });
    }

    /** Asks once, because a call-back said that there is something to hear. */
    @Bean
    OneTimeTask<OrderId> confirmPayment(Payments payments) {
        return Tasks.oneTime(CONFIRM)
                .onDeadExecution(new Revival<>())
                .onFailure(BackOff.usual())
                .execute((instance, context) ->
                        payments.confirm(instance.getData().order()));
    }

    @Bean
    OneTimeTask<OrderId> refundPayment(PaymentBook book, Gateway gateway, Patience patience, PaymentTasks tasks) {
        return Tasks.oneTime(REFUND)
                .onDeadExecution(new Revival<>())
                .onFailure(patience.thenTell(data -> tasks.aboutRefund(data.order())))
                .execute((instance, context) -> {
                    PaymentOrder order = book.read(instance.getData().order());
                    if (order.status() != PaymentStatus.REFUND_ASKED) {
                        return;
                    }
                    try {
                        gateway.refund(order);
                    } catch (AgencyRefused refused) {
                        book.refundRefused(order.id());
                        return;
                    }
                    book.refunded(order.id());
                });
    }
}
