package ae.istibaq.core.catalogue;

/**
 * The time an agency promises for a decision.
 *
 * @param parameter dated value whose unit is {@code hours} or {@code working days}
 */
public record Promise(String parameter) {}
