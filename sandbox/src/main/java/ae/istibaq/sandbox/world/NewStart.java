package ae.istibaq.sandbox.world;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts the country back to its seed. */
@Component
public class NewStart {

    private final Store store;
    private final People people;
    private final ApplicationEventPublisher events;

    NewStart(Store store, People people, ApplicationEventPublisher events) {
        this.store = store;
        this.people = people;
        this.events = events;
    }

    /** Forgets all that happened; whoever keeps something outside the store hears {@link WorldReset}. */
    public void begin() {
        store.together(() -> {
            store.clear();
            people.refound();
        });
        events.publishEvent(new WorldReset());
    }
}
