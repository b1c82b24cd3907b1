package ae.istibaq.core.payments;

import java.util.UUID;

/** The order can't be paid any more: it is paid, given back, disputed or closed. */
public class OrderNotPayable extends RuntimeException {

    private final PaymentStatus status;

    OrderNotPayable(UUID order, PaymentStatus status) {
        super("Order " + order + " is " + status);
        this.status = status;
    }

    public PaymentStatus status() {
        return status;
    }
}
