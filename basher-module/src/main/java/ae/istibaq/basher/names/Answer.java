package ae.istibaq.basher.names;

/** What a source said; only TAKEN is certain to stay true for a while. */
enum Answer {
    TAKEN,
    /** It knows of none, which does not mean that it may be had. */
    NONE,
    /** It gave no answer that can be understood. */
    UNKNOWN
}
