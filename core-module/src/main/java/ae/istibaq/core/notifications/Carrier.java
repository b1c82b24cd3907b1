package ae.istibaq.core.notifications;

import ae.istibaq.core.notifications.PersonNotReached.Obstacle;
import java.util.Optional;

/** Takes a message to its receiver by one channel. */
interface Carrier {

    Channel channel();

    /** Why this person cannot be reached by this channel at all; empty if they can. */
    Optional<Obstacle> obstacle(Recipient recipient);

    /**
     * Hands the message over; the same message again has no second effect where the other side can tell.
     *
     * @throws Refused if it will never be taken
     * @throws RuntimeException if it may be taken later
     */
    void carry(Message message, Recipient recipient);

    /** The other side will never take the message. */
    class Refused extends RuntimeException {

        Refused(String side) {
            super(side + " refuses the message");
        }
    }
}
