package ae.istibaq.core.payments;

import ae.istibaq.core.shared.Aed;

/**
 * One part of what is paid, and whose it is.
 *
 * @param agency code of the agency that gets it
 * @param labelKey message key of what it is paid for
 * @param amount not negative
 */
public record Line(String agency, String labelKey, Aed amount) {}
