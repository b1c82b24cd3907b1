package ae.istibaq.core.agencies;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Shows which agencies are left in peace. The portal is well without them: cases wait, so this is never down. */
@Component("agenciesHealthIndicator")
class AgenciesHealth implements HealthIndicator {

    private final CircuitBreakerRegistry breakers;

    AgenciesHealth(CircuitBreakerRegistry breakers) {
        this.breakers = breakers;
    }

    @Override
    public Health health() {
        Health.Builder health = Health.up();
        for (CircuitBreaker breaker : breakers.getAllCircuitBreakers()) {
            health.withDetail(breaker.getName(), breaker.getState().name());
        }
        return health.build();
    }
}
