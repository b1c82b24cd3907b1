package ae.istibaq.core.notifications;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is not said any more after a sad event, and how what must be said is said. It covers the messages to which all of
 * person, subject and journey apply that are given; at least one is.
 *
 * @param cause the sad event
 * @param person to whom it is said; null for anybody
 * @param subject of whom it is said; null for anybody
 * @param journey of which stage of life it is said; null for any
 * @param kept the tones that are kept back
 * @param channels by which the rest may be said
 * @param late whether the rest waits for a humane while
 * @param days how long it lasts; null for ever
 */
public record Hush(
        UUID cause,
        @Nullable EmiratesId person,
        @Nullable PersonId subject,
        @Nullable UUID journey,
        Set<Tone> kept,
        Set<Channel> channels,
        boolean late,
        @Nullable Integer days) {

    /** What congratulates, presses or entertains. */
    public static final Set<Tone> ALL_BUT_DUTY = Set.of(Tone.JOY, Tone.REMINDER, Tone.CONTENT);

    /** What congratulates or entertains. */
    public static final Set<Tone> CHEERFUL = Set.of(Tone.JOY, Tone.CONTENT);

    private static final Set<Channel> NO_SMS = EnumSet.of(Channel.EMAIL, Channel.INBOX);

    public Hush {
        if (person == null && subject == null && journey == null) {
            throw new IllegalArgumentException("A hush covers a person, a subject or a journey");
        }
        kept = Set.copyOf(kept);
        channels = Set.copyOf(channels);
    }

    /** Of somebody who has died, or was never born: nothing is said of them but what must be, and that by no SMS. */
    public static Hush of(PersonId subject, UUID cause) {
        return new Hush(cause, null, subject, null, ALL_BUT_DUTY, NO_SMS, true, null);
    }

    /** Of a stage of life that has ended. */
    public static Hush of(UUID journey, UUID cause) {
        return new Hush(cause, null, null, journey, ALL_BUT_DUTY, NO_SMS, true, null);
    }

    /** Of a stage of life that never began in truth: what must be said is said at once and by every way, for much may hang on it. */
    public static Hush annulled(UUID journey, UUID cause) {
        return new Hush(cause, null, null, journey, ALL_BUT_DUTY, EnumSet.allOf(Channel.class), false, null);
    }

    /** Somebody mourns: for a time nothing cheerful is said to them, whatever it is of. */
    public static Hush mourning(EmiratesId person, int days, UUID cause) {
        return new Hush(cause, person, null, null, CHEERFUL, EnumSet.allOf(Channel.class), false, days);
    }

    /** Somebody may hear nothing of another any more. */
    public static Hush between(EmiratesId person, PersonId subject, UUID cause) {
        return new Hush(
                cause, person, subject, null, EnumSet.allOf(Tone.class), EnumSet.noneOf(Channel.class), false, null);
    }

    /** Without the person, so that no log shows them. */
    @Override
    public String toString() {
        return "Hush[" + cause + "]";
    }
}
