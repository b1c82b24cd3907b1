package ae.istibaq.basher.names;

import ae.istibaq.core.parameters.Confidence;

/**
 * One rule for trade names; its words for people are the text of its id.
 *
 * @param id such as N13
 * @param outcome what it makes of a name that breaks it
 * @param source who has published it
 * @param text as the source has it, in short
 */
public record Rule(String id, Outcome outcome, By by, String source, Confidence confidence, String text) {

    /** Who can tell whether a name keeps it. */
    public enum By {
        MACHINE,
        PERSON
    }

    /** Whether people must be told that its source is a weak one. */
    public boolean sample() {
        return switch (confidence) {
            case A, B -> false;
            case C, M, NONE -> true;
        };
    }
}
