package ae.istibaq.core.proactivity;

import ae.istibaq.core.people.People;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.tasks.Tasks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds who of a stage of life a step goes to; where there is nobody, a person of the office learns why. */
@Component
class Receivers {

    private final People people;
    private final Tasks tasks;

    Receivers(People people, Tasks tasks) {
        this.people = people;
        this.tasks = tasks;
    }

    /** Who of those with a part is known to be dead; who is found dead later is passed over then. */
    Set<EmiratesId> deadIn(Collection<Journey> journeys) {
        return people.deadAmong(journeys.stream()
                .flatMap(journey -> journey.roles().values().stream())
                .collect(Collectors.toSet()));
    }

    /**
     * The first who can receive a step, or empty, which has become a task.
     *
     * @param what the service or template, which tells the tasks of one stage apart
     * @param dead see {@link #deadIn}
     */
    Optional<Role> find(Journey journey, Receiver receiver, String what, Set<EmiratesId> dead) {
        Optional<Role> found = firstAlive(journey, inOrder(journey, receiver), dead);
        if (found.isEmpty()) {
            boolean somebody = inOrder(journey, receiver).stream()
                    .anyMatch(role -> journey.roles().containsKey(role));
            String rule = somebody ? "core.proactivity.rule.receiver-dead" : "core.proactivity.rule.receiver-absent";
            ask(rule, journey, what, journey.cause());
        }
        return found;
    }

    /** Who comes after a person that could not be reached; empty where nobody does. */
    Optional<Role> after(Journey journey, Receiver receiver, EmiratesId person) {
        List<Role> roles = inOrder(journey, receiver);
        List<Role> rest = new ArrayList<>();
        boolean passed = false;
        for (Role role : roles) {
            if (passed) {
                rest.add(role);
            }
            passed |= person.equals(journey.roles().get(role));
        }
        Set<EmiratesId> passedOver = new HashSet<>(deadIn(List.of(journey)));
        passedOver.add(person);
        return firstAlive(journey, rest, passedOver);
    }

    /** Tells a person of the office that a step found nobody. */
    void ask(String rule, Journey journey, String what, UUID cause) {
        tasks.ask(rule, JourneyMatters.matter(journey.id(), what), cause);
    }

    private static Optional<Role> firstAlive(Journey journey, List<Role> roles, Set<EmiratesId> passedOver) {
        return roles.stream()
                .filter(role -> {
                    EmiratesId person = journey.roles().get(role);
                    return person != null && !passedOver.contains(person);
                })
                .findFirst();
    }

    private static List<Role> inOrder(Journey journey, Receiver receiver) {
        List<Role> roles = new ArrayList<>(receiver.inOrder());
        if (journey.subject() != null && !roles.contains(Role.GUARDIAN)) {
            roles.add(Role.GUARDIAN);
        }
        return roles;
    }
}
