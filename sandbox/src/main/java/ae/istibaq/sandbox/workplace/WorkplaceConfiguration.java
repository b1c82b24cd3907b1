package ae.istibaq.sandbox.workplace;

import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Counter;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The two counters for leaves. */
@Configuration
class WorkplaceConfiguration {

    @Bean
    Counter maternityLeaves(Leaves leaves, People people, Outbox outbox) {
        return new LeaveCounter(Kind.MATERNITY_LEAVE, Leave.Kind.MATERNITY, leaves, people, outbox);
    }

    @Bean
    Counter paternityLeaves(Leaves leaves, People people, Outbox outbox) {
        return new LeaveCounter(Kind.PATERNITY_LEAVE, Leave.Kind.PATERNITY, leaves, people, outbox);
    }
}
