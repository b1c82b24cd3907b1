package ae.istibaq.sandbox.clock;

import java.time.Instant;
import java.util.Optional;

/** Something in the country that goes on by the clock: a parcel on its way, an agency that decides, a visit to a clinic. */
public interface Routine {

    /** When it next has something to do, in the country's time; empty while it has nothing. */
    Optional<Instant> next();

    /** Does what {@link #next} is about, and no more. */
    void act();
}
