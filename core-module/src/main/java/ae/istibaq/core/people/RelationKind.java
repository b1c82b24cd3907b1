package ae.istibaq.core.people;

/** What one person is to another, read from the first to the second. */
public enum RelationKind {
    /** Husband of wife. */
    SPOUSE,
    /** Father or mother, by the sex of the first. */
    PARENT_OF,
    GUARDIAN_OF,
    CUSTODIAN_OF,
    FOSTERS
}
