package ae.istibaq.osrati.family;

/**
 * Something to fill in or to read, in the page's language.
 *
 * @param path where in the portal it leads
 */
public record Suggestion(Kind kind, String heading, String text, String path) {

    /** What one is asked to do with it. */
    public enum Kind {
        FILL,
        READ
    }
}
