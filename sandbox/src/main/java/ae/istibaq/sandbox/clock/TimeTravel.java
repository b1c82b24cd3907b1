package ae.istibaq.sandbox.clock;

import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.WorldReset;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Moves the whole country through time and the portal with it. The clock stops wherever the country or the portal has
 * something to do, and goes on when all events of that moment are delivered and the portal has settled; moments at
 * which nobody has anything to do are left out, and nobody can tell.
 */
@Component
public class TimeTravel implements DisposableBean {

    private static final Duration LETTERS = Duration.ofSeconds(20);
    private static final Duration LEAST = Duration.ofSeconds(1);
    /** A portal that is never done must not hold the country for ever. */
    private static final int TIRED = 50;

    private final SandboxClock clock;
    private final Routines routines;
    private final Outbox outbox;
    private final PortalSettling portal;
    private final ExecutorService traveller = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable Passage last;
    private volatile CompletableFuture<Passage> arrival = new CompletableFuture<>();
    private volatile @Nullable Instant portalsNext;
    private volatile boolean stopped;

    TimeTravel(SandboxClock clock, Routines routines, Outbox outbox, PortalSettling portal) {
        this.clock = clock;
        this.routines = routines;
        this.outbox = outbox;
        this.portal = portal;
    }

    /** @throws IllegalStateException while another passage is under way */
    public synchronized CompletableFuture<Passage> begin(Instant until) {
        var running = last;
        if (running != null && running.state() == Passage.State.UNDER_WAY) {
            throw new IllegalStateException("A passage is under way");
        }
        var now = clock.instant();
        last = new Passage(now, until, now, Passage.State.UNDER_WAY, 0, true);
        stopped = false;
        arrival = CompletableFuture.supplyAsync(this::travel, traveller);
        return arrival;
    }

    public Optional<Passage> last() {
        return Optional.ofNullable(last);
    }

    /** Stops at the next moment. */
    public void stop() {
        stopped = true;
    }

    @EventListener
    void forget(WorldReset reset) {
        stopped = true;
        last = null;
    }

    @Override
    public void destroy() {
        stopped = true;
        traveller.shutdownNow();
    }

    private Passage travel() {
        var passage = last().orElseThrow();
        try {
            passage = passage.at(clock.instant(), 0, settle());
            while (!stopped && clock.instant().isBefore(passage.until())) {
                clock.moveTo(nextStop(passage.until()));
                passage = passage.at(clock.instant(), passage.stops() + 1, settle() && passage.portalFollowed());
                last = passage;
            }
            passage = passage.in(stopped ? Passage.State.BROKEN_OFF : Passage.State.ARRIVED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            passage = passage.in(Passage.State.BROKEN_OFF);
        }
        last = passage;
        return passage;
    }

    private Instant nextStop(Instant until) {
        var soonest = clock.instant().plus(LEAST);
        var next = Stream.of(routines.next(), Optional.ofNullable(portalsNext), Optional.of(until))
                .flatMap(Optional::stream)
                .min(Instant::compareTo)
                .orElse(until);
        return next.isBefore(soonest) ? (soonest.isAfter(until) ? until : soonest) : next;
    }

    /** @return whether the portal says that it is done with this moment */
    private boolean settle() throws InterruptedException {
        for (int round = 0; round < TIRED && !stopped; round++) {
            routines.catchUp();
            outbox.awaitEmpty(LETTERS);
            var answer = portal.settle().orElse(null);
            portalsNext = answer == null ? null : answer.nextAt();
            if (answer == null) {
                return false;
            }
            if (answer.settled() && outbox.isEmpty() && !dueNow()) {
                return true;
            }
        }
        return false;
    }

    private boolean dueNow() {
        return routines.next().filter(at -> !at.isAfter(clock.instant())).isPresent();
    }
}
