package ae.istibaq.core.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A tie between two persons as all that was told of it leaves it.
 *
 * @param validTo first day on which it no longer holds; null where it still does
 * @param jointly whether a guardian acts only together with the other one
 */
public record Relation(
        UUID id,
        PersonId from,
        PersonId to,
        RelationKind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean jointly,
        String source,
        UUID cause) {

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }
}
