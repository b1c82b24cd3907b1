package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.agencies.Contracts;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.SmsReceived;
import ae.istibaq.sandbox.world.WorldReset;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Runs one burst at a time and remembers the last. */
@Component
class Bursts implements DisposableBean {

    private final People people;
    private final Contracts contracts;
    private final Outbox outbox;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile @Nullable Burst last;

    Bursts(People people, Contracts contracts, Outbox outbox) {
        this.people = people;
        this.contracts = contracts;
        this.outbox = outbox;
    }

    synchronized Burst begin(int count, int ratePerSecond) {
        var running = last;
        if (running != null && running.sending()) {
            throw new ResponseStatusException(HttpStatus.CONFLICT, "A burst is running");
        }
        var burst = new Burst(count, ratePerSecond);
        last = burst;
        threads.execute(() -> run(burst));
        return burst;
    }

    Optional<Burst> last() {
        return Optional.ofNullable(last);
    }

    @EventListener
    void arrived(SmsReceived sms) {
        var running = last;
        if (running != null) {
            running.arrived(sms.to());
        }
    }

    @EventListener
    void forget(WorldReset reset) {
        last = null;
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
    }

    private void run(Burst burst) {
        try {
            // Everything that can be made beforehand is, so that the portal has the machine while it is measured.
            for (var couple : people.newCouples(burst.count())) {
                var told = contracts.enter(new Contracts.Signing(
                        couple.husband().emiratesId(), couple.wife().emiratesId(), null));
                burst.add(told.event(), couple);
            }
            burst.send(threads, outbox);
            outbox.discard(burst.settled());
        } finally {
            burst.finish();
        }
    }
}
