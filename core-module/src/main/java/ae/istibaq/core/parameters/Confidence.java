package ae.istibaq.core.parameters;

/** How sure the portal is of a value, from its source. */
public enum Confidence {
    /** An official text or page was read. */
    A,
    /** Told by a second source one may trust. */
    B,
    /** Told by a weak or old source. */
    C,
    /** From memory, without a source. */
    M,
    /** Nobody has told it: an own choice or a stand-in. */
    NONE
}
