package ae.istibaq.core.payments;

import ae.istibaq.core.shared.Aed;
import java.util.List;
import java.util.UUID;

/** An order as others see it. */
public record Payment(UUID order, UUID matter, PaymentStatus status, Aed amount, List<Line> lines) {

    static Payment of(PaymentOrder order) {
        return new Payment(order.id(), order.matter(), order.status(), Aed.ofFils(order.fils()), order.lines());
    }
}
