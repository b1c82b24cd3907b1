package ae.istibaq.sandbox.world;

import ae.istibaq.sandbox.SandboxSettings;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Keeps everything that changed since the seed, through restarts and {@code kill -9}: one file of JSON lines, each a
 * change or several that belong together, written before the call that made them returns. A start reads it, leaves off
 * a last line that was cut short, and writes it anew without what is out of date.
 *
 * <p>Whoever has something to keep asks for a {@link Shelf} in its constructor.
 */
@Component
public class Store implements DisposableBean {

    private final JsonMapper json = JsonMapper.builder().build();
    private final ReentrantLock lock = new ReentrantLock();
    private final Map<String, Map<String, JsonNode>> unread = new LinkedHashMap<>();
    private final Map<String, Shelf<?>> shelves = new LinkedHashMap<>();
    private final List<Line> pending = new ArrayList<>();
    private final Path file;
    private OutputStream out;
    private int depth;

    Store(SandboxSettings settings) {
        this.file = settings.data().resolve("changes.jsonl");
        try {
            Files.createDirectories(settings.data());
            if (Files.exists(file)) {
                read(Files.readString(file, StandardCharsets.UTF_8));
            }
            this.out = writeAnew();
        } catch (IOException e) {
            throw new UncheckedIOException("The data folder of the sandbox cannot be used", e);
        }
    }

    /**
     * The shelf of that name with what was kept on it.
     *
     * @param type a record whose components Jackson can write and read
     */
    public <T> Shelf<T> shelf(String name, Class<T> type) {
        lock.lock();
        try {
            if (shelves.containsKey(name)) {
                throw new IllegalArgumentException("Two owners of the shelf " + name);
            }
            var shelf = new Shelf<T>(this, name);
            var kept = unread.remove(name);
            if (kept != null) {
                kept.forEach((key, value) -> shelf.restore(key, json.treeToValue(value, type)));
            }
            shelves.put(name, shelf);
            return shelf;
        } finally {
            lock.unlock();
        }
    }

    /** Makes the changes of several shelves one: after a crash either all or none of them are there. */
    public <R extends @Nullable Object> R together(Supplier<R> changes) {
        lock.lock();
        depth++;
        try {
            return changes.get();
        } finally {
            depth--;
            if (depth == 0) {
                flush();
            }
            lock.unlock();
        }
    }

    /** As {@link #together(Supplier)}. */
    public void together(Runnable changes) {
        this.<@Nullable Object>together(() -> {
            changes.run();
            return null;
        });
    }

    /** Forgets all that changed since the seed. */
    public void clear() {
        lock.lock();
        try {
            out.close();
            unread.clear();
            shelves.values().forEach(Shelf::clear);
            out = writeAnew();
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox could not forget its changes", e);
        } finally {
            lock.unlock();
        }
    }

    void write(Line line, Runnable apply) {
        together(() -> {
            pending.add(line);
            apply.run();
        });
    }

    @Override
    public void destroy() throws IOException {
        lock.lock();
        try {
            out.close();
        } finally {
            lock.unlock();
        }
    }

    private void flush() {
        if (pending.isEmpty()) {
            return;
        }
        try {
            out.write(bytes(pending));
        } catch (IOException e) {
            throw new UncheckedIOException("The sandbox could not keep a change", e);
        } finally {
            pending.clear();
        }
    }

    private byte[] bytes(List<Line> lines) {
        return (json.writeValueAsString(lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private void read(String content) {
        for (var written : content.split("\n")) {
            if (written.isBlank()) {
                continue;
            }
            try {
                json.readValue(written, new TypeReference<List<Read>>() {}).forEach(this::take);
            } catch (JacksonException e) {
                // Only the very last line can be cut short: the process was killed while it was written.
                return;
            }
        }
    }

    private void take(Read line) {
        var shelf = unread.computeIfAbsent(line.shelf(), name -> new LinkedHashMap<>());
        if (line.value() == null || line.value().isNull()) {
            shelf.remove(line.key());
        } else {
            shelf.put(line.key(), line.value());
        }
    }

    /** Replaces the file in one step by one that holds only what stands. */
    private OutputStream writeAnew() throws IOException {
        var fresh = file.resolveSibling("changes.new");
        try (var writer = Files.newOutputStream(fresh)) {
            for (var shelf : unread.entrySet()) {
                for (var kept : shelf.getValue().entrySet()) {
                    writer.write(bytes(List.of(new Line(shelf.getKey(), kept.getKey(), kept.getValue()))));
                }
            }
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        return new FileOutputStream(file.toFile(), true);
    }

    record Line(String shelf, String key, @Nullable Object value) {}

    record Read(String shelf, String key, @Nullable JsonNode value) {}
}
