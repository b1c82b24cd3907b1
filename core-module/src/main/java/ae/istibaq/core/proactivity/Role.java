package ae.istibaq.core.proactivity;

/** The part a person has in a stage of life. */
public enum Role {
    HUSBAND,
    WIFE
}
