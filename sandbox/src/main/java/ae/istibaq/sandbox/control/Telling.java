package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.clinics.Births;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.AgencyEvent.State;
import ae.istibaq.sandbox.world.People;
import java.util.List;
import org.springframework.stereotype.Component;

/** What whoever moves the country is told of each move: under which number, by which events, and whether they arrived. */
@Component
public class Telling {

    private final Deliveries deliveries;
    private final People people;
    private final Births births;

    Telling(Deliveries deliveries, People people, Births births) {
        this.deliveries = deliveries;
        this.people = people;
        this.births = births;
    }

    /** @param delivered whether the portal has stored all events by now */
    record Done(String number, List<String> eventIds, boolean delivered) {}

    Done done(AgencyEvent event) {
        return done(event.subject(), List.of(event));
    }

    Done done(String number, List<AgencyEvent> events) {
        return new Done(
                number,
                events.stream().map(AgencyEvent::id).toList(),
                events.stream().allMatch(event -> deliveries.await(event) == State.DELIVERED));
    }

    /** A person by persona's key, Emirates ID, or the notification of the birth; by all numbers that are known. */
    public PersonRef whom(String keyOrNumber) {
        if (keyOrNumber.matches(PersonRef.NOTIFICATION)) {
            return births.find(keyOrNumber).orElseThrow(NoSuchEntry::new).child();
        }
        var id = people.resolve(keyOrNumber).orElseThrow(NoSuchEntry::new).emiratesId();
        return births.known(PersonRef.of(id));
    }
}
