package ae.istibaq.core.payments;

import ae.istibaq.core.tasks.Tasks;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Hands to a person what the portal and the gateway can't settle between them. */
@Component
class PaymentTasks {

    static final String DISPUTED = "core.payments.rule.capture-disputed";
    static final String REFUND_REFUSED = "core.payments.rule.refund-refused";
    static final String REFUND_SILENT = "core.payments.rule.refund-silent";
    static final String DIFFERS = "core.payments.rule.reconciliation-differs";
    static final String NOT_SETTLED = "core.payments.rule.settlement-silent";

    private final Tasks tasks;

    PaymentTasks(Tasks tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(CaptureDisputed event) {
        tasks.ask(DISPUTED, event.order().toString(), null);
    }

    @EventListener
    void on(RefundRefused event) {
        tasks.ask(REFUND_REFUSED, event.order().toString(), null);
    }

    @EventListener
    void on(ReconciliationDiffers event) {
        tasks.ask(DIFFERS, event.day().toString(), null);
    }

    /** The gateway has not answered for long. */
    void aboutRefund(UUID order) {
        tasks.ask(REFUND_SILENT, order.toString(), null);
    }

    /** The gateway has not told a day's settlement for long. */
    void aboutSettlement(LocalDate day) {
        tasks.ask(NOT_SETTLED, day.toString(), null);
    }
}
