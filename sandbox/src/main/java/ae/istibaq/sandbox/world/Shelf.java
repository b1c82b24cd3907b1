package ae.istibaq.sandbox.world;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One kind of thing kept by the {@link Store}, by key, in the order first put. Values are records that Jackson can
 * write and read. Safe for use by many threads; a value put is on disk when the call returns.
 */
public final class Shelf<T> {

    private final Store store;
    private final String name;
    private final Map<String, T> things = new LinkedHashMap<>();

    Shelf(Store store, String name) {
        this.store = store;
        this.name = name;
    }

    public Optional<T> find(String key) {
        synchronized (things) {
            return Optional.ofNullable(things.get(key));
        }
    }

    /** All values as they are now, oldest key first. */
    public List<T> all() {
        synchronized (things) {
            return new ArrayList<>(things.values());
        }
    }

    public int size() {
        synchronized (things) {
            return things.size();
        }
    }

    public void put(String key, T thing) {
        store.write(new Store.Line(name, key, thing), () -> restore(key, thing));
    }

    public void remove(String key) {
        store.write(new Store.Line(name, key, null), () -> drop(key));
    }

    /**
     * Puts what the change makes of the present value, with no other change of this store in between.
     *
     * @return the new value, or empty when nothing stands under the key
     */
    public Optional<T> change(String key, UnaryOperator<T> change) {
        return store.together(() -> {
            var changed = find(key).map(change);
            changed.ifPresent(thing -> put(key, thing));
            return changed;
        });
    }

    void restore(String key, T thing) {
        synchronized (things) {
            things.put(key, thing);
        }
    }

    void drop(String key) {
        synchronized (things) {
            things.remove(key);
        }
    }

    void clear() {
        synchronized (things) {
            things.clear();
        }
    }

    Map<String, T> snapshot() {
        synchronized (things) {
            return new LinkedHashMap<>(things);
        }
    }
}
