package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Store;
import ae.istibaq.sandbox.world.WorldReset;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Starts the country again. */
@RestController
class ResetControl {

    private final Store store;
    private final People people;
    private final ApplicationEventPublisher events;

    ResetControl(Store store, People people, ApplicationEventPublisher events) {
        this.store = store;
        this.people = people;
        this.events = events;
    }

    @PostMapping("/control/reset")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reset() {
        store.together(() -> {
            store.clear();
            people.refound();
        });
        events.publishEvent(new WorldReset());
    }
}
