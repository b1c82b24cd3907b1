package ae.istibaq.core.agencies;

import ae.istibaq.core.shared.EmiratesId;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Says whose facts the calls of a block carry and what for, so that the log can tell that person. */
public final class Exchanges {

    private static final ScopedValue<Matter> MATTER = ScopedValue.newInstance();

    record Matter(
            EmiratesId person, String purposeKey, @Nullable UUID cause) {}

    private Exchanges() {}

    /**
     * Runs calls to agencies in the name of one person; an inner block speaks for its own person.
     *
     * @param purposeKey message key of the purpose, as the person reads it on the page of their data
     * @param cause the event that made the portal ask; null where the person asked
     */
    public static <T extends @Nullable Object> T about(
            EmiratesId person, String purposeKey, @Nullable UUID cause, Supplier<T> calls) {
        return ScopedValue.where(MATTER, new Matter(person, purposeKey, cause)).call(calls::get);
    }

    static @Nullable Matter current() {
        return MATTER.isBound() ? MATTER.get() : null;
    }
}
