package ae.istibaq.core.payments;

import java.time.LocalDate;

/**
 * A day's settlement at the gateway isn't what the orders say; what differs is in {@link Reconciliation#differences}.
 *
 * @param day the day that was compared, in the Gulf
 */
public record ReconciliationDiffers(LocalDate day, int differences) {}
