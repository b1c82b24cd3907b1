package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.AgencyEvent.State;
import ae.istibaq.sandbox.events.Outbox;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Waits a moment for the portal, so that whoever pressed a button sees whether the news arrived. */
@Component
public class Deliveries {

    private static final Duration MOMENT = Duration.ofSeconds(2);
    private static final Duration GLANCE = Duration.ofMillis(10);

    private final Outbox outbox;

    Deliveries(Outbox outbox) {
        this.outbox = outbox;
    }

    /** @return where the event stands after at most two seconds */
    public State await(AgencyEvent event) {
        long end = System.nanoTime() + MOMENT.toNanos();
        var state = state(event);
        while (state == State.WAITING && !triedInVain(event) && System.nanoTime() < end) {
            if (!pause()) {
                return state;
            }
            state = state(event);
        }
        return state;
    }

    private State state(AgencyEvent event) {
        return outbox.find(event.id()).map(now -> now.delivery().state()).orElse(State.REFUSED);
    }

    private boolean triedInVain(AgencyEvent event) {
        return outbox.find(event.id()).map(now -> now.delivery().attempts() > 0).orElse(true);
    }

    private static boolean pause() {
        try {
            Thread.sleep(GLANCE);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
