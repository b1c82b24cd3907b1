package ae.istibaq.core.tasks;

import ae.istibaq.core.events.EventParked;
import ae.istibaq.core.notifications.PersonNotReached;
import ae.istibaq.core.notifications.PersonNotReached.Obstacle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks for a person where a room that knows nothing of tasks has given up. */
@Component
class GivenUp {

    static final String NOT_REACHED = "core.tasks.rule.person-not-reached";
    static final String PARKED = "core.tasks.rule.event-parked";

    private final Tasks tasks;

    GivenUp(Tasks tasks) {
        this.tasks = tasks;
    }

    @EventListener
    void on(PersonNotReached event) {
        // Nobody need look for the dead, nor for who has lost the right to hear; their stage of life finds another.
        if (event.obstacle() != Obstacle.DECEASED && event.obstacle() != Obstacle.NO_LONGER_THEIRS) {
            tasks.ask(NOT_REACHED, event.message().toString(), event.about().cause());
        }
    }

    @EventListener
    void on(EventParked event) {
        tasks.ask(PARKED, event.event().toString(), event.event());
    }
}
