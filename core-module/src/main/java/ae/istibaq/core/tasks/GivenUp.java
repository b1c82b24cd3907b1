package ae.istibaq.core.tasks;

import ae.istibaq.core.audit.AuditChainBroken;
import ae.istibaq.core.events.EventParked;
import ae.istibaq.core.notifications.PersonNotReached;
import ae.istibaq.core.notifications.PersonNotReached.Obstacle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks for a person where a room that knows nothing of tasks has given up. */
@Component
class GivenUp {

    static final String PARKED = "core.tasks.rule.event-parked";

    static final String BROKEN = "core.tasks.rule.audit-chain-broken";

    private final Tasks tasks;

    GivenUp(Tasks tasks) {
        this.tasks = tasks;
    }

    /** In a stage of life somebody else may stand in; the room that knows of it asks where nobody does. */
    @EventListener
    void on(PersonNotReached event) {
        if (event.about().journey() == null
                && event.obstacle() != Obstacle.DECEASED
                && event.obstacle() != Obstacle.NO_LONGER_THEIRS) {
            tasks.askToReach(event);
        }
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
