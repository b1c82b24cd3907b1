package ae.istibaq.sandbox.control;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a burst has shown so far; times in milliseconds from when each event was due.
 *
 * @param accepted from due to the portal's 202
 * @param husbandSms from due to the first message on the husband's phone; likewise the wife's
 * @param firstSms from due to the first message on either phone
 * @param events each event, when asked for
 */
record BurstReport(
        Phase phase,
        int count,
        int ratePerSecond,
        double acceptedPerSecond,
        Spread accepted,
        Spread firstSms,
        Spread husbandSms,
        Spread wifeSms,
        @Nullable List<One> events) {

    enum Phase {
        PREPARING,
        SENDING,
        SENT
    }

    BurstReport(
            Phase phase,
            int count,
            int ratePerSecond,
            List<Burst.Shot> shots,
            double acceptedPerSecond,
            boolean withEvents) {
        this(
                phase,
                count,
                ratePerSecond,
                Math.round(acceptedPerSecond * 10) / 10.0,
                Spread.of(shots, shot -> shot.millis(shot.accepted)),
                Spread.of(shots, BurstReport::first),
                Spread.of(shots, shot -> shot.millis(shot.husband)),
                Spread.of(shots, shot -> shot.millis(shot.wife)),
                withEvents ? shots.stream().map(One::of).toList() : null);
    }

    /** Of those that happened; null when none did. */
    record Spread(
            int count,
            @Nullable Double p50,
            @Nullable Double p95,
            @Nullable Double p99,
            @Nullable Double max) {

        static Spread of(List<Burst.Shot> shots, Function<Burst.Shot, @Nullable Double> time) {
            var times =
                    shots.stream().map(time).filter(Objects::nonNull).sorted().toList();
            return times.isEmpty()
                    ? new Spread(0, null, null, null, null)
                    : new Spread(times.size(), at(times, 0.50), at(times, 0.95), at(times, 0.99), at(times, 1));
        }

        private static Double at(List<Double> sorted, double share) {
            int place = (int) Math.ceil(share * sorted.size()) - 1;
            return Math.round(sorted.get(Math.max(0, place)) * 10) / 10.0;
        }
    }

    record One(
            String contractNumber,
            String eventId,
            String state,
            @Nullable Double acceptedMillis,
            @Nullable Double husbandSmsMillis,
            @Nullable Double wifeSmsMillis) {

        static One of(Burst.Shot shot) {
            return new One(
                    shot.event.subject(),
                    shot.event.id(),
                    shot.event.delivery().state().name(),
                    shot.millis(shot.accepted),
                    shot.millis(shot.husband),
                    shot.millis(shot.wife));
        }
    }

    private static @Nullable Double first(Burst.Shot shot) {
        var husband = shot.millis(shot.husband);
        var wife = shot.millis(shot.wife);
        if (husband == null || wife == null) {
            return husband == null ? wife : husband;
        }
        return Math.min(husband, wife);
    }
}
