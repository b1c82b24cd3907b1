package ae.istibaq.core.payments;

import java.util.UUID;

/**
 * What was paid for an order is back with the payer.
 *
 * <p>Compare the order: a second payment of a matter that was paid already goes back by itself and leaves the first.
 */
public record PaymentRefunded(UUID order, UUID matter) {}
