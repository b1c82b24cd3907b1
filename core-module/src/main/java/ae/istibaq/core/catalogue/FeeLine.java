package ae.istibaq.core.catalogue;

/**
 * One part of what a service costs, and whose it is.
 *
 * @param agency code of the agency that gets it
 * @param parameter of the amount in dirhams
 * @param label message key of what it is paid for
 */
public record FeeLine(String agency, String parameter, String label) {

    /** A part whose label is the text under the parameter's own key. */
    public static FeeLine of(String agency, String parameter) {
        return new FeeLine(agency, parameter, parameter);
    }
}
