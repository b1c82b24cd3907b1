package ae.istibaq.core.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * What becomes of a service's offers and applications when what they rest on changes or ends.
 *
 * @param rule message key of the reason why a person decides; null where none does
 */
public record Following(Way way, @Nullable String rule) {

    /** Nothing: it stands whatever comes. */
    public static final Following KEEP = new Following(Way.KEEP, null);

    /** Offers are withdrawn, and applications that no agency has end with their money back; what an agency has goes on. */
    public static final Following WITHDRAW = new Following(Way.WITHDRAW, null);

    /** The agency is asked to stop, too, and the applicant told; what is approved becomes a task. */
    public static final Following STOP_AND_TELL = new Following(Way.STOP_AND_TELL, null);

    /** The same, and what was paid goes back also where it is approved. */
    public static final Following REFUND = new Following(Way.REFUND, null);

    /** The agency is asked to stop also what it has approved, such as a seat it keeps; where it will not, a person decides. */
    public static final Following TAKE_BACK = new Following(Way.TAKE_BACK, null);

    /** How it is undone. */
    public enum Way {
        KEEP,
        WITHDRAW,
        STOP_AND_TELL,
        REFUND,
        TAKE_BACK,
        ASK_A_PERSON
    }

    /**
     * Offers are withdrawn, and a person of the office decides about applications.
     *
     * @param rule message key of the reason, in the room of the service
     */
    public static Following askAPerson(String rule) {
        return new Following(Way.ASK_A_PERSON, rule);
    }

    public boolean keeps() {
        return way == Way.KEEP;
    }

    /** Whether applications that an agency has are stopped as well. */
    public boolean stops() {
        return way == Way.STOP_AND_TELL || way == Way.REFUND || way == Way.TAKE_BACK;
    }
}
