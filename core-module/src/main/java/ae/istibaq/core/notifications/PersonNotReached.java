package ae.istibaq.core.notifications;

import ae.istibaq.core.shared.EmiratesId;
import java.util.UUID;

/**
 * Neither SMS nor e-mail will reach a person about a matter, or the person is dead; the inbox holds the message. Published in the transaction
 * that gives up.
 *
 * @param message the last one given up
 * @param template of what was to be said
 */
public record PersonNotReached(UUID message, EmiratesId person, String template, About about, Obstacle obstacle) {

    /** What stood in the way. */
    public enum Obstacle {
        NO_MOBILE,
        NO_EMAIL,
        /** The person does not want messages this way. */
        TURNED_OFF,
        DECEASED,
        /** The message is about another, over whom the person has no power any more. */
        NO_LONGER_THEIRS,
        /** The population register holds no such person. */
        UNKNOWN_PERSON,
        /** The gateway or the mail server refuses the address or the message. */
        REFUSED,
        /** The gateway took it and could not deliver it. */
        NOT_DELIVERED,
        /** Tried for a day in vain. */
        TRIED_IN_VAIN
    }
}
