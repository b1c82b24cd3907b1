package ae.istibaq.core.payments;

import java.util.UUID;

/** Money must go back: a job is to be put. */
record RefundDue(UUID order) {}
