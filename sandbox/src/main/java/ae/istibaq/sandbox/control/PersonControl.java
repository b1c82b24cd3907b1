package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.world.Couple;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Persona;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Shows the people and changes what the registers know about one. */
@RestController
class PersonControl {

    private final People people;

    PersonControl(People people) {
        this.people = people;
    }

    @GetMapping("/control/personas")
    List<Persona> personas() {
        return people.personas();
    }

    @GetMapping("/control/persons/{keyOrEmiratesId}")
    Person person(@PathVariable String keyOrEmiratesId) {
        return people.resolve(keyOrEmiratesId).orElseThrow(NoSuchEntry::new);
    }

    /** Two more citizens who are about to sign, each with a phone and an address. */
    @PostMapping("/control/couples")
    @ResponseStatus(HttpStatus.CREATED)
    Couple couple() {
        return people.newCouples(1).getFirst();
    }

    /** The body is merged into the person as {@link #person} shows it; null takes a fact away. */
    @PostMapping("/control/persons/{keyOrEmiratesId}")
    Person change(@PathVariable String keyOrEmiratesId, @RequestBody JsonNode patch) {
        try {
            return people.patch(person(keyOrEmiratesId).emiratesId(), patch);
        } catch (IllegalArgumentException | JacksonException e) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "What comes out is not the same person", e);
        }
    }
}
