package ae.istibaq.core.payments;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/** The machine's time in the Gulf, moved on by a test. */
class MovableClock extends Clock {

    private volatile Duration moved = Duration.ZERO;

    void move(Duration by) {
        moved = moved.plus(by);
    }

    @Override
    public ZoneId getZone() {
        return ZoneId.of("Asia/Dubai");
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Instant instant() {
        return Instant.now(Clock.systemUTC()).plus(moved);
    }
}
