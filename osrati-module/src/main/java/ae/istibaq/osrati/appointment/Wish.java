package ae.istibaq.osrati.appointment;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants of a clinic for one visit.
 *
 * @param id also the key by which the clinic knows the same wish again
 * @param by who wants it
 * @param visit key of the visit
 * @param appointment the clinic's number of it; null until it has given one
 * @param slot null for a cancellation
 * @param startsAt when the wished slot, or the cancelled appointment, begins
 * @param told whether the person knows what became of it
 */
record Wish(
        UUID id,
        PersonId person,
        EmiratesId by,
        Act act,
        String visit,
        VisitKind kind,
        Patient patient,
        @Nullable String pregnancy,
        @Nullable String appointment,
        @Nullable String slot,
        Instant startsAt,
        State state,
        boolean told) {

    /** What is wanted. */
    enum Act {
        BOOK,
        MOVE,
        CANCEL
    }

    /** How far it has come. */
    enum State {
        /** The clinic has not answered. */
        OPEN,
        /** The clinic has taken note and will tell. */
        ASKED,
        /** The clinic has agreed; its event is on the way. */
        AGREED,
        /** The clinic's event has told it. */
        SETTLED,
        /** Somebody else was quicker. */
        TAKEN,
        /** The clinic will not. */
        REFUSED,
        /** The person has thought better of it. */
        DROPPED
    }

    /** What the clinic knows the wish by. */
    String reference() {
        return "W-" + id;
    }

    /** Whether the visit may soon read otherwise. */
    boolean underWay() {
        return state == State.OPEN || state == State.ASKED || state == State.AGREED;
    }

    /** Without persons, so that no log shows them. */
    @Override
    public String toString() {
        return "Wish[" + id + " " + act + " " + state + "]";
    }
}
