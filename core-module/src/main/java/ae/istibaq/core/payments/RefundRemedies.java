package ae.istibaq.core.payments;

import ae.istibaq.core.tasks.Remedy;
import ae.istibaq.core.tasks.Task;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Money that a person sends back: where another amount was taken than asked, and where the gateway refused before. */
@Configuration
class RefundRemedies {

    private record GiveBack(String rule, String label, Payments payments) implements Remedy {

        @Override
        public void apply(Task task) {
            UUID order = UUID.fromString(task.matter());
            payments.refund(order, "core.payments.refund.by-office", order);
        }
    }

    @Bean
    Remedy giveDisputedBack(Payments payments) {
        return new GiveBack(PaymentTasks.DISPUTED, "core.payments.rule.capture-disputed.again", payments);
    }

    @Bean
    Remedy giveRefusedBack(Payments payments) {
        return new GiveBack(PaymentTasks.REFUND_REFUSED, "core.payments.rule.refund-refused.again", payments);
    }
}
