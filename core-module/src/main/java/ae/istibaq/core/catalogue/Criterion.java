package ae.istibaq.core.catalogue;

/** The guide's five families of what sets a service in motion. */
public enum Criterion {
    PLACE,
    LAW_CHANGE,
    DEPENDENCY,
    STATUS_CHANGE,
    TIME
}
