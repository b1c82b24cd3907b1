package ae.istibaq.sandbox.register;

import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.world.Ward;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A court's word about a child, as the register has it and the event tells it.
 *
 * @param to first day on which it no longer holds
 * @param jointly acts only together with the child's other guardian
 */
public record Relation(
        String relationNumber,
        Ward.Kind kind,
        String holderEmiratesId,
        PersonRef child,
        LocalDate from,
        @Nullable LocalDate to,
        boolean jointly,
        boolean annulled,
        @Nullable String courtReference) {

    boolean holds(LocalDate day) {
        return !annulled && !from.isAfter(day) && (to == null || to.isAfter(day));
    }

    Relation until(LocalDate day) {
        return new Relation(
                relationNumber, kind, holderEmiratesId, child, from, day, jointly, annulled, courtReference);
    }

    Relation undone() {
        return new Relation(relationNumber, kind, holderEmiratesId, child, from, to, jointly, true, courtReference);
    }
}
