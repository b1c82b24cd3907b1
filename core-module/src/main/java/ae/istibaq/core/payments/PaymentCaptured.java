package ae.istibaq.core.payments;

import java.util.UUID;

/** An order is paid; published once per order, in the transaction that records it. */
public record PaymentCaptured(UUID order, UUID matter) {}
