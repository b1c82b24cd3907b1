package ae.istibaq.core.applications;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where an application stands; the table below says what may follow what, and nothing else may. */
public enum State {
    DRAFT,
    AGREED,
    PAID,
    SUBMITTED,
    APPROVED,
    REFUSED,
    RETURNED,
    CANCELLED;

    private static final Map<State, Set<State>> FOLLOWS = Map.of(
            DRAFT, EnumSet.of(AGREED, CANCELLED),
            // Free services go from agreed to submitted; the application itself refuses that where a fee is due.
            AGREED, EnumSet.of(PAID, SUBMITTED, CANCELLED),
            PAID, EnumSet.of(SUBMITTED, CANCELLED),
            SUBMITTED, EnumSet.of(APPROVED, REFUSED, RETURNED, CANCELLED),
            RETURNED, EnumSet.of(SUBMITTED, CANCELLED),
            // Only where the agency takes back what it has approved, because what it rests on is not so.
            APPROVED, EnumSet.of(CANCELLED),
            REFUSED, EnumSet.noneOf(State.class),
            CANCELLED, EnumSet.noneOf(State.class));

    public boolean mayBecome(State next) {
        return java.util.Objects.requireNonNull(FOLLOWS.get(this)).contains(next);
    }

    /** Whether it is decided or stopped, so that nobody need do anything more. */
    public boolean ended() {
        return this == APPROVED || this == REFUSED || this == CANCELLED;
    }
}
