package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.clock.ByItself;
import ae.istibaq.sandbox.clock.Routine;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets the agencies decide by themselves after the time each kind of application takes them. */
@Component
class AutomaticDecisions implements Routine {

    private final Applications applications;
    private final Decisions decisions;
    private final WorkingTimes times;
    private final ByItself byItself;

    AutomaticDecisions(Applications applications, Decisions decisions, WorkingTimes times, ByItself byItself) {
        this.applications = applications;
        this.decisions = decisions;
        this.times = times;
        this.byItself = byItself;
    }

    @Override
    public Optional<Instant> next() {
        return byItself.isOn() ? first().map(times::due) : Optional.empty();
    }

    @Override
    public void act() {
        first().ifPresent(this::decide);
    }

    private Optional<Application> first() {
        return applications.all().stream().filter(Application::open).min(Comparator.comparing(times::due));
    }

    private void decide(Application application) {
        try {
            decisions.judge(application.agencyReference());
        } catch (NotPossible e) {
            // A person was quicker.
        }
    }
}
