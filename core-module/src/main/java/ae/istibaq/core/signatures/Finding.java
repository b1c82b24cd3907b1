package ae.istibaq.core.signatures;

/** What is found of a file that somebody was handed. */
public enum Finding {
    /** As it was signed, by somebody the portal's anchors vouch for. */
    INTACT,
    CHANGED,
    NOT_SIGNED,
    /** Signed by nobody we know, or not on a day its certificate holds, or locked, broken or too unusual to be read. */
    CANNOT_TELL,
    /** Scripts, files within the file, commands that start something: not opened further. */
    ACTIVE_CONTENT,
    /** Far more pages, parts or data than a paper needs: not opened further. */
    TOO_COMPLEX,
    NOT_A_PDF
}
