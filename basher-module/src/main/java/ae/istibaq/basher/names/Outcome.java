package ae.istibaq.basher.names;

/** What a rule makes of a name, or all rules together; the later one weighs more. */
public enum Outcome {
    PASS,
    /** A fee for special words, and an approval. */
    FEE,
    /** The department looks at it. */
    REVIEW,
    REJECT
}
