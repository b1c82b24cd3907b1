package ae.istibaq.core.verification;

/** All that is told of a paper. */
enum Validity {
    VALID,
    NOT_VALID,
    /** Who knows does not answer; nothing follows of the paper. */
    CANNOT_TELL
}
