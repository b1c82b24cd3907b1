package ae.istibaq.core.payments;

import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.tasks.Matters;
import ae.istibaq.core.tasks.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells staff what a payment or a day's settlement is at odds about; who paid is of no use to them. */
@Component
class PaymentMatters implements Matters {

    private final PaymentOrders orders;
    private final Reconciliation reconciliation;

    PaymentMatters(PaymentOrders orders, Reconciliation reconciliation) {
        this.orders = orders;
        this.reconciliation = reconciliation;
    }

    @Override
    public List<Line> about(Task task, Language language) {
        return switch (task.rule()) {
            case PaymentTasks.DISPUTED, PaymentTasks.REFUND_REFUSED, PaymentTasks.REFUND_SILENT ->
                orders.findById(UUID.fromString(task.matter()))
                        .map(PaymentMatters::lines)
                        .orElse(List.of());
            case PaymentTasks.DIFFERS ->
                reconciliation.differences(LocalDate.parse(task.matter())).stream()
                        .flatMap(difference -> lines(difference).stream())
                        .toList();
            default -> List.of();
        };
    }

    private static List<Line> lines(PaymentOrder order) {
        List<Line> lines = new ArrayList<>();
        order.gatewayReference().ifPresent(reference -> lines.add(Line.code("core.payments.at-gateway", reference)));
        order.captureId().ifPresent(capture -> lines.add(Line.code("core.payments.capture", capture)));
        order.capturedAt().ifPresent(at -> lines.add(Line.moment("core.payments.captured-at", at)));
        lines.add(Line.money("core.payments.asked", Aed.ofFils(order.fils())));
        lines.add(Line.money("core.payments.taken", Aed.ofFils(order.takenFils())));
        return lines;
    }

    private static List<Line> lines(Difference difference) {
        List<Line> lines = new ArrayList<>();
        lines.add(Line.code("core.payments.difference." + difference.kind().name(), difference.reference()));
        if (difference.ourFils() != null) {
            lines.add(Line.money("core.payments.ours", Aed.ofFils(difference.ourFils())));
        }
        if (difference.theirFils() != null) {
            lines.add(Line.money("core.payments.theirs", Aed.ofFils(difference.theirFils())));
        }
        return lines;
    }
}
