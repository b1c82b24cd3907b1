package ae.istibaq.core.events;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows how many events wait for a person; the portal itself is well with them. */
@Component("eventsHealthIndicator")
class EventsHealth implements HealthIndicator {

    private final ParkedEvents parked;

    EventsHealth(ParkedEvents parked) {
        this.parked = parked;
    }

    @Override
    public Health health() {
        return Health.up().withDetail("parked", parked.count()).build();
    }
}
