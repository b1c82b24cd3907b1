package ae.istibaq.basher.fees;

/** The step of a set-up at which a fee falls due. */
public enum Stage {
    NAME,
    APPROVAL,
    MEMORANDUM,
    PREMISES,
    LICENCE,
    CHAMBER,
    CARDS,
    WORKERS,
    /** Where a licence is renewed too late: in no estimate. */
    LATE
}
