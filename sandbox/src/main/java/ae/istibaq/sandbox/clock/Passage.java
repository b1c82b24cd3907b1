package ae.istibaq.sandbox.clock;

import java.time.Instant;

/**
 * A way through time, under way or behind.
 *
 * @param stops how often it stopped because somebody had something to do
 * @param portalFollowed whether the portal said after every stop that it has settled
 */
public record Passage(Instant from, Instant until, Instant now, State state, int stops, boolean portalFollowed) {

    /** Where it is. */
    public enum State {
        UNDER_WAY,
        ARRIVED,
        BROKEN_OFF
    }

    Passage at(Instant moment, int stopsNow, boolean followed) {
        return new Passage(from, until, moment, state, stopsNow, followed);
    }

    Passage in(State end) {
        return new Passage(from, until, now, end, stops, portalFollowed);
    }
}
