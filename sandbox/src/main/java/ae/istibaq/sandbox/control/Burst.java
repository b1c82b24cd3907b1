package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.AgencyEvent.State;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.Couple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * One burst. Its times are nanoseconds of the machine's steady clock, counted from the moment an event was due by the
 * rate asked for, so that a portal that holds up the sender is not flattered.
 */
final class Burst {

    private final int count;
    private final int ratePerSecond;
    private final List<Shot> shots = new ArrayList<>();
    private final Map<String, Arrival> phones = new ConcurrentHashMap<>();
    private volatile BurstReport.Phase phase = BurstReport.Phase.PREPARING;
    private volatile long startedAt;

    Burst(int count, int ratePerSecond) {
        this.count = count;
        this.ratePerSecond = ratePerSecond;
    }

    int count() {
        return count;
    }

    boolean sending() {
        return phase != BurstReport.Phase.SENT;
    }

    void add(AgencyEvent event, Couple couple) {
        var shot = new Shot(event, new Arrival(), new Arrival());
        shots.add(shot);
        phones.put(String.valueOf(couple.husband().mobile()), shot.husband);
        phones.put(String.valueOf(couple.wife().mobile()), shot.wife);
    }

    void arrived(String phone) {
        var arrival = phones.get(phone);
        if (arrival != null) {
            arrival.happened();
        }
    }

    /** Sends all and returns when the portal has answered for each. */
    void send(ExecutorService threads, Outbox outbox) {
        var open = new CountDownLatch(shots.size());
        startedAt = System.nanoTime();
        phase = BurstReport.Phase.SENDING;
        for (int number = 0; number < shots.size(); number++) {
            var shot = shots.get(number);
            shot.dueAt = startedAt + TimeUnit.SECONDS.toNanos(1) * number / ratePerSecond;
            awaitUntil(shot.dueAt);
            threads.execute(() -> {
                fire(shot, outbox);
                open.countDown();
            });
        }
        try {
            open.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void finish() {
        phase = BurstReport.Phase.SENT;
    }

    List<AgencyEvent> settled() {
        return shots.stream()
                .map(shot -> shot.event)
                .filter(event -> event.delivery().state() != State.WAITING)
                .toList();
    }

    BurstReport report(boolean withEvents) {
        boolean ready = phase != BurstReport.Phase.PREPARING;
        return new BurstReport(
                phase, count, ratePerSecond, ready ? List.copyOf(shots) : List.of(), acceptedPerSecond(), withEvents);
    }

    private double acceptedPerSecond() {
        if (phase == BurstReport.Phase.PREPARING) {
            return 0;
        }
        var times = shots.stream()
                .mapToLong(shot -> shot.accepted.at.get())
                .filter(at -> at != 0)
                .summaryStatistics();
        return times.getCount() == 0 ? 0 : times.getCount() * 1e9 / Math.max(1, times.getMax() - startedAt);
    }

    private void fire(Shot shot, Outbox outbox) {
        try {
            shot.event = outbox.sendNow(shot.event);
            if (shot.event.delivery().state() == State.DELIVERED) {
                shot.accepted.happened();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void awaitUntil(long nanos) {
        for (long left = nanos - System.nanoTime(); left > 0; left = nanos - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    /** The first time something happened; 0 before. */
    static final class Arrival {

        final AtomicLong at = new AtomicLong();

        void happened() {
            at.compareAndSet(0, System.nanoTime());
        }
    }

    /** One event with what followed from it. */
    static final class Shot {

        volatile AgencyEvent event;
        volatile long dueAt;
        final Arrival accepted = new Arrival();
        final Arrival husband;
        final Arrival wife;

        Shot(AgencyEvent event, Arrival husband, Arrival wife) {
            this.event = event;
            this.husband = husband;
            this.wife = wife;
        }

        /** Milliseconds from when it was due, or null when it has not happened. */
        @Nullable Double millis(Arrival arrival) {
            long at = arrival.at.get();
            return at == 0 ? null : (at - dueAt) / 1e6;
        }
    }
}
