package ae.istibaq.sandbox.events;

import ae.istibaq.sandbox.events.AgencyEvent.Delivery;
import ae.istibaq.sandbox.events.AgencyEvent.State;
import ae.istibaq.sandbox.faults.AgencyFault;
import ae.istibaq.sandbox.faults.AgencyFaults;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries one event until the portal has stored it or refused it for good, playing the agency's faults on the way. */
@Component
class Courier {

    /** The sender's own fault: the same letter would be refused again. */
    private static final Set<Integer> FINAL = Set.of(400, 403, 409, 413, 415, 422);

    private static final int LONGEST_ANSWER = 2_000;
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);

    private final Portal portal;
    private final EventSettings settings;
    private final Clock clock;
    private final AgencyFaults faults;

    Courier(Portal portal, EventSettings settings, Clock clock, AgencyFaults faults) {
        this.portal = portal;
        this.settings = settings;
        this.clock = clock;
        this.faults = faults;
    }

    /** What the sender knows of its events. */
    interface Ledger {

        /** False once the event was forgotten, so that nobody goes on trying. */
        boolean wants(AgencyEvent event);

        void note(AgencyEvent event);
    }

    /**
     * @param ledger knows which events are still wanted and takes a note of each attempt
     * @return the settled event, or the event as it was when it was dropped
     */
    AgencyEvent carry(AgencyEvent event, Ledger ledger) throws InterruptedException {
        var fault = faults.of(event.type().agency());
        if (fault.strikes(AgencyFault.LATE)) {
            Thread.sleep(fault.delay());
        }
        var now = event;
        while (ledger.wants(now)) {
            var answer = portal.post(now);
            now = now.with(after(now.delivery(), answer));
            if (now.delivery().state() == State.DELIVERED && fault.strikes(AgencyFault.DUPLICATE)) {
                now = now.with(repeated(now.delivery(), portal.post(now)));
            }
            ledger.note(now);
            if (now.delivery().state() != State.WAITING) {
                return now;
            }
            if (now.delivery().attempts() == 1) {
                LOG.info("Event {} waits: the portal answered {}", now.id(), answer.status());
            }
            Thread.sleep(answer.retryAfter().orElse(pause(now.delivery().attempts())));
        }
        return now;
    }

    private Delivery after(Delivery before, Portal.Answer answer) {
        int attempts = before.attempts() + 1;
        var status = answer.status() == 0 ? null : Integer.valueOf(answer.status());
        var words =
                answer.body().length() > LONGEST_ANSWER ? answer.body().substring(0, LONGEST_ANSWER) : answer.body();
        if (answer.status() == 202) {
            return new Delivery(State.DELIVERED, attempts, status, null, clock.instant());
        }
        if (FINAL.contains(answer.status())) {
            return new Delivery(State.REFUSED, attempts, status, words, clock.instant());
        }
        return new Delivery(State.WAITING, attempts, status, words, null);
    }

    private static Delivery repeated(Delivery first, Portal.Answer answer) {
        var status = answer.status() == 0 ? first.status() : Integer.valueOf(answer.status());
        return new Delivery(first.state(), first.attempts() + 1, status, first.answer(), first.settledAt());
    }

    private Duration pause(int attempts) {
        long doubled = settings.firstRetry().toMillis() << Math.min(attempts - 1, 16);
        long wait = Math.min(doubled, settings.longestRetry().toMillis());
        return Duration.ofMillis(wait / 2 + ThreadLocalRandom.current().nextLong(wait / 2 + 1));
    }
}
