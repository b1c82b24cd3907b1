package ae.istibaq.core.notifications;

import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.PersonsJoined;
import ae.istibaq.core.people.Powers;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Who may still hear of another person: whoever has some power over them today. */
@Component
class Hearing {

    private final Powers powers;
    private final People people;
    private final Messages messages;
    private final Letters letters;
    private final Guard guard;
    private final Clock clock;

    Hearing(Powers powers, People people, Messages messages, Letters letters, Guard guard, Clock clock) {
        this.powers = powers;
        this.messages = messages;
        this.people = people;
        this.letters = letters;
        this.guard = guard;
        this.clock = clock;
    }

    /** Whether someone may hear of a person; of one who turned out never to have been, everyone who was told. */
    boolean mayHear(EmiratesId receiver, @Nullable PersonId of) {
        return of == null
                || people.find(of).isEmpty()
                || !powers.seenBy(receiver, of, LocalDate.now(clock)).isEmpty();
    }

    /** Of whom someone's inbox speaks and they may hear no more. */
    Set<UUID> hidden(EmiratesId receiver) {
        return letters.subjects(receiver).stream()
                .filter(subject -> !mayHear(receiver, new PersonId(subject)))
                .collect(Collectors.toSet());
    }

    @EventListener
    void on(PersonsJoined joined) {
        messages.move(joined.was(), joined.is());
        guard.move(joined.was(), joined.is());
    }
}
