package ae.istibaq.core.payments;

import java.util.UUID;

/** The gateway would not give the money back: a person must look, and may ask for the refund again. */
public record RefundRefused(UUID order, UUID matter) {}
