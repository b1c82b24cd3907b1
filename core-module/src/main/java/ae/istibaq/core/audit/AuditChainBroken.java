package ae.istibaq.core.audit;

/**
 * A check found an entry that does not fit the chain: somebody has changed or taken away what was written.
 *
 * @param position of the first entry that does not fit
 */
public record AuditChainBroken(long position) {}
