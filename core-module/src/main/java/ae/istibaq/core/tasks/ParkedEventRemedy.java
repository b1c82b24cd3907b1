package ae.istibaq.core.tasks;

import ae.istibaq.core.events.ParkedEvents;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Lets an event be processed once more; where it fails again it is parked again, and asks again. */
@Component
class ParkedEventRemedy implements Remedy {

    private final ParkedEvents events;

    ParkedEventRemedy(ParkedEvents events) {
        this.events = events;
    }

    @Override
    public String rule() {
        return GivenUp.PARKED;
    }

    @Override
    public String label() {
        return "core.tasks.rule.event-parked.again";
    }

    @Override
    public void apply(Task task) {
        events.processAgain(UUID.fromString(task.matter()));
    }
}
