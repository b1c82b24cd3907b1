package ae.istibaq.core.people;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one person is to another, as it is told.
 *
 * @param since first day it holds
 * @param until first day it no longer holds; null where no end is known
 * @param jointly whether a guardian acts only together with the other one
 */
public record Tie(
        PersonId from,
        RelationKind kind,
        PersonId to,
        LocalDate since,
        @Nullable LocalDate until,
        boolean jointly) {

    /** A tie without a known end. */
    public static Tie of(PersonId from, RelationKind kind, PersonId to, LocalDate since) {
        return new Tie(from, kind, to, since, null, false);
    }

    Tie between(PersonId one, PersonId other) {
        return new Tie(one, kind, other, since, until, jointly);
    }
}
