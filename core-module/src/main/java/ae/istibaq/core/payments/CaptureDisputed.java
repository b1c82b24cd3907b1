package ae.istibaq.core.payments;

import java.util.UUID;

/** The gateway took another amount than was asked: the order isn't taken as paid, and a person must look. */
public record CaptureDisputed(UUID order, UUID matter) {}
