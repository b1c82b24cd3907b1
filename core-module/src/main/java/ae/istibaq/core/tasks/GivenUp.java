package ae.istibaq.core.tasks;

import ae.istibaq.core.audit.AuditChainBroken;
import ae.istibaq.core.events.EventParked;
import ae.istibaq.core.notifications.PersonNotReached;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks for a person where a room that knows nothing of tasks has given up. */
@Component
class GivenUp {

    static final String NOT_REACHED = "core.tasks.rule.person-not-reached";
    static final String PARKED = "core.tasks.rule.event-parked";

    static final String BROKEN = "core.tasks.rule.audit-chain-broken";

    private final Tasks tasks;

    GivenUp(Tasks tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(PersonNotReached event) {
        tasks.ask(NOT_REACHED, event.message().toString(), event.cause());
    }

    @EventListener
    void on(AuditChainBroken event) {
        tasks.ask(BROKEN, Long.toString(event.position()), null);
    }

    @EventListener
    void on(EventParked event) {
        tasks.ask(PARKED, event.event().toString(), event.event());
    }
}
