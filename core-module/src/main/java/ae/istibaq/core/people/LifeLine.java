package ae.istibaq.core.people;

import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** A person's line of life, put together from what all rooms tell, as far as the viewer may see it. */
@Service
public class LifeLine {

    private static final Comparator<Moment> IN_ORDER = Comparator.comparing(Moment::day)
            .thenComparing(moment -> Objects.requireNonNullElse(moment.at(), Instant.MIN))
            .thenComparing(Moment::id);

    // Asked for late: rooms that tell of offers and applications stand above and use this one.
    private final ObjectProvider<Moments> rooms;
    private final Powers powers;
    private final Residences residences;
    private final Clock clock;

    LifeLine(ObjectProvider<Moments> rooms, Powers powers, Residences residences, Clock clock) {
        this.rooms = rooms;
        this.powers = powers;
        this.residences = residences;
        this.clock = clock;
    }

    /** All entries in order of time; empty where the viewer may see nothing of the person. */
    public List<Moment> entriesOf(PersonId person, EmiratesId viewer) {
        Map<Matter, Power> seen = powers.seenBy(viewer, person, LocalDate.now(clock));
        if (seen.isEmpty()) {
            return List.of();
        }
        boolean hidden = residences.isProtected(person);
        return rooms.stream()
                .flatMap(room -> room.of(person, viewer).stream())
                .filter(moment -> seen.containsKey(moment.matter()))
                .map(moment -> hidden ? moment.anywhere() : moment)
                .sorted(IN_ORDER)
                .toList();
    }
}
