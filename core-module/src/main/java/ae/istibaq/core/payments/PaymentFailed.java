package ae.istibaq.core.payments;

import java.util.UUID;

/**
 * An order ended unpaid; another may be opened for its matter.
 *
 * @param how FAILED, CANCELLED (by the payer) or EXPIRED
 */
public record PaymentFailed(UUID order, UUID matter, PaymentStatus how) {}
