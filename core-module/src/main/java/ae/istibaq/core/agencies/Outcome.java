package ae.istibaq.core.agencies;

/** How a call to an agency ended. */
enum Outcome {
    ANSWERED,
    NOT_FOUND,
    REFUSED,
    UNAVAILABLE
}
