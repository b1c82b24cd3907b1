package ae.istibaq.core.parameters;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A small table kept in memory for a short life, so that a change by staff reaches every node without a message.
 *
 * <p>Its age is counted on the machine's own timer: moving the portal's clock must not make it stale or eternal.
 */
class Recalled<T> {

    private record Copy<T>(T rows, long readAt) {}

    private final Supplier<T> table;
    private final long life;
    private volatile @Nullable Copy<T> copy;

    Recalled(Supplier<T> table, Duration life) {
        this.table = table;
        this.life = life.toNanos();
    }

    /** Reads the table again when asked next, on this node; others do so when their copy has aged. */
    void forget() {
        copy = null;
    }

    T get() {
        Copy<T> present = copy;
        if (present == null || System.nanoTime() - present.readAt() >= life) {
            present = new Copy<>(table.get(), System.nanoTime());
            copy = present;
        }
        return present.rows();
    }
}
