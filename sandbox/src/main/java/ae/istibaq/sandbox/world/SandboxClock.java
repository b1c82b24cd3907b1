package ae.istibaq.sandbox.world;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** The country's time: the machine's, shifted by an offset that a person can move and that outlives a restart. */
@Component
public class SandboxClock extends Clock {

    /** Zone in which the country counts its days. */
    public static final ZoneId DUBAI = ZoneId.of("Asia/Dubai");

    private static final String KEY = "offset";

    private final Shelf<Offset> offsets;
    private final Clock machine = Clock.systemUTC();

    SandboxClock(Store store) {
        this.offsets = store.shelf("clock", Offset.class);
    }

    @Override
    public Instant instant() {
        return machine.instant().plusSeconds(offsetSeconds());
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Zoned(this, zone);
    }

    /** The country's day now. */
    public LocalDate today() {
        return LocalDate.ofInstant(instant(), DUBAI);
    }

    public long offsetSeconds() {
        return offsets.find(KEY).map(Offset::seconds).orElse(0L);
    }

    /** Moves the country's time from where it stands, forwards or back. */
    public void advance(Duration by) {
        offsets.put(KEY, new Offset(offsetSeconds() + by.toSeconds()));
    }

    /** Moves the country's time to that second. */
    public void moveTo(Instant now) {
        // Rounded up: the time asked for has come.
        var apart = Duration.between(machine.instant(), now).plusNanos(999_999_999);
        offsets.put(KEY, new Offset(apart.toSeconds()));
    }

    /** Back to the machine's time. */
    public void reset() {
        offsets.remove(KEY);
    }

    record Offset(long seconds) {}

    private static final class Zoned extends Clock {

        private final SandboxClock clock;
        private final ZoneId zone;

        Zoned(SandboxClock clock, ZoneId zone) {
            this.clock = clock;
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return new Zoned(clock, other);
        }

        @Override
        public Instant instant() {
            return clock.instant();
        }
    }
}
