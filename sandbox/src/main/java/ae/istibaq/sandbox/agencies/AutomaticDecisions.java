package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.SandboxSettings;
import ae.istibaq.sandbox.agencies.Application.Outcome;
import java.time.Duration;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Lets the agencies approve by themselves after a while of the sandbox's own time, where that is wanted. */
@Component
class AutomaticDecisions implements DisposableBean {

    private static final Duration ROUND = Duration.ofMillis(200);

    private final Applications applications;
    private final Decisions decisions;
    private final Duration after;
    private volatile boolean stopped;

    AutomaticDecisions(SandboxSettings settings, Applications applications, Decisions decisions) {
        this.applications = applications;
        this.decisions = decisions;
        this.after = Duration.ofSeconds(settings.decideAfterSeconds());
    }

    @EventListener
    void start(ApplicationReadyEvent ready) {
        if (after.isPositive()) {
            Thread.ofVirtual().name("agencies-decide").start(this::goOn);
        }
    }

    private void goOn() {
        try {
            while (!stopped) {
                decideDue(after);
                Thread.sleep(ROUND);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Approves what has waited that long. */
    void decideDue(Duration wait) {
        var due = applications.now().minus(wait);
        for (var application : applications.all()) {
            if (application.open() && !application.receivedAt().isAfter(due)) {
                decide(application);
            }
        }
    }

    private void decide(Application application) {
        try {
            decisions.decide(application.agencyReference(), Outcome.APPROVED, null);
        } catch (NotPossible e) {
            // A person was quicker.
        }
    }

    @Override
    public void destroy() {
        stopped = true;
    }
}
