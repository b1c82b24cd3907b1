package ae.istibaq.sandbox.clock;

import ae.istibaq.sandbox.world.SandboxClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets everything in the country happen in the order of its time, whether the clock runs or jumps. */
@Component
public class Routines implements DisposableBean {

    private static final Duration ROUND = Duration.ofMillis(200);
    private static final Logger LOG = LoggerFactory.getLogger(Routines.class);

    private final List<Routine> routines;
    private final SandboxClock clock;
    private volatile boolean stopped;

    Routines(List<Routine> routines, SandboxClock clock) {
        this.routines = routines;
        this.clock = clock;
    }

    private record Due(Instant at, Routine routine) {}

    /** When the country next has something to do. */
    Optional<Instant> next() {
        return earliest().map(Due::at);
    }

    /** Does all that is due by now. */
    public synchronized void catchUp() {
        var due = earliest();
        while (due.isPresent() && !due.get().at().isAfter(clock.instant())) {
            due.get().routine().act();
            due = earliest();
        }
    }

    private Optional<Due> earliest() {
        return routines.stream()
                .flatMap(routine -> routine.next().map(at -> new Due(at, routine)).stream())
                .min(Comparator.comparing(Due::at));
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        Thread.ofVirtual().name("routines").start(this::goOn);
    }

    private void goOn() {
        try {
            while (!stopped) {
                round();
                Thread.sleep(ROUND);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What a routine stumbles over must not stop the country: it is tried in the next round. */
    private void round() {
        try {
            catchUp();
        } catch (RuntimeException e) {
            LOG.warn("A routine stumbled", e);
        }
    }

    @Override
    public void destroy() {
        stopped = true;
    }
}
