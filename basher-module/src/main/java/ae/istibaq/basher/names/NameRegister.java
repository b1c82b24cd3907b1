package ae.istibaq.basher.names;

import ae.istibaq.basher.isic.Activity;
import ae.istibaq.basher.isic.Classification;
import ae.istibaq.basher.market.RegisteredNames;
import ae.istibaq.basher.market.RegisteredNames.Holder;
import ae.istibaq.basher.market.RegisteredNames.Standing;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Compares names with those of the register. Each node keeps an index beside the table and, before it compares, reads
 * what has changed; nobody waits for it longer than a moment, and an answer says how far it has come.
 */
@Component
class NameRegister implements AutoCloseable {

    private static final Duration A_MOMENT = Duration.ofMillis(150);
    private static final int LOOKED_AT = 60;

    private final RegisteredNames names;
    private final RuleBook book;
    private final Classification classification;
    private final ExecutorService reading = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("names-reading").daemon().factory());
    private volatile Seen seen;
    private @Nullable CompletableFuture<Void> underWay;

    /** @param index null before anything was read: a node that nobody asks starts without one */
    private record Seen(@Nullable NameIndex index, long version, int edition) {

        boolean isUpTo(Standing standing) {
            return version >= standing.version() && edition == standing.edition();
        }
    }

    NameRegister(RegisteredNames names, RuleBook book, Classification classification) {
        this.names = names;
        this.book = book;
        this.classification = classification;
        this.seen = new Seen(null, 0, -1);
    }

    /**
     * What the register has.
     *
     * @param same licences of the same name; of the activity asked for, or of any where none was
     * @param elsewhere licences of the same name for another activity
     * @param alike licences of a name that may be taken for it, the likest first, each name once
     * @param heardAt when the register last answered; null before it ever did
     * @param whole whether all its names have been compared
     */
    record Comparison(
            List<Holder> same,
            List<Holder> elsewhere,
            List<Holder> alike,
            @Nullable Instant heardAt,
            boolean whole) {

        boolean free() {
            return same.isEmpty() && elsewhere.isEmpty() && alike.isEmpty();
        }
    }

    private record Likeness(Holder holder, double much) {}

    Comparison compare(TradeName name, @Nullable Activity activity) {
        Standing standing = upToDate();
        Seen now = seen;
        List<Holder> same = new ArrayList<>();
        List<Holder> elsewhere = new ArrayList<>();
        List<Likeness> alike = new ArrayList<>();
        List<List<String>> cores = cores(name);
        for (Holder holder : candidates(cores, now.index())) {
            if (cores.stream().anyMatch(core -> isSame(core, holder))) {
                (activity == null || covers(activity, holder.activity()) ? same : elsewhere).add(holder);
            } else {
                double much = cores.stream()
                        .mapToDouble(core -> likeness(core, holder))
                        .max()
                        .orElse(0);
                if (much > Resemblance.ALIKE) {
                    alike.add(new Likeness(holder, much));
                }
            }
        }
        return new Comparison(
                same, elsewhere, eachOnce(alike), standing.heardAt(), standing.version() > 0 && now.isUpTo(standing));
    }

    /** How many names of the register have a word. */
    int namesWith(String word) {
        NameIndex index = seen.index();
        return index == null ? 0 : index.namesWith(word);
    }

    @EventListener
    void begin(ApplicationReadyEvent ready) {
        Standing standing = names.standing();
        if (standing.version() > 0) {
            catchUp(standing);
        }
    }

    @Override
    public void close() {
        reading.shutdownNow();
        try {
            // The index is closed only after whoever fills it has stopped.
            NameIndex index = seen.index();
            if (reading.awaitTermination(10, TimeUnit.SECONDS) && index != null) {
                index.close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A name in two scripts is two names. */
    private static List<List<String>> cores(TradeName name) {
        List<String> arabic = name.core(true);
        List<String> other = name.core(false);
        if (arabic.isEmpty() || !name.hasLatin()) {
            return List.of(name.core());
        }
        return List.of(arabic, other);
    }

    private List<Holder> candidates(List<List<String>> cores, @Nullable NameIndex index) {
        if (index == null) {
            return List.of();
        }
        List<Integer> ids = cores.stream()
                .filter(core -> !core.isEmpty())
                .flatMap(core -> index.find(core, LOOKED_AT).stream())
                .distinct()
                .toList();
        return names.holders(ids).stream()
                .sorted(Comparator.comparingInt(holder -> ids.indexOf(holder.id())))
                .toList();
    }

    private boolean isSame(List<String> core, Holder holder) {
        String key = String.join("", core);
        return !key.isEmpty()
                && (key.equals(String.join("", TradeName.read(holder.ar(), book).core()))
                        || key.equals(String.join(
                                "", TradeName.read(holder.en(), book).core())));
    }

    private double likeness(List<String> core, Holder holder) {
        return Math.max(
                Resemblance.of(core, TradeName.read(holder.ar(), book).core()),
                Resemblance.of(core, TradeName.read(holder.en(), book).core()));
    }

    private boolean covers(Activity activity, String licensed) {
        return classification
                .find(licensed)
                .map(classification::wayTo)
                .filter(way -> way.contains(activity))
                .isPresent();
    }

    private static List<Holder> eachOnce(List<Likeness> alike) {
        Map<String, Holder> byName = new LinkedHashMap<>();
        alike.stream()
                .sorted(Comparator.comparingDouble(Likeness::much).reversed())
                .forEach(one -> byName.putIfAbsent(one.holder().ar(), one.holder()));
        return List.copyOf(byName.values());
    }

    private Standing upToDate() {
        Standing standing = names.standing();
        if (!seen.isUpTo(standing)) {
            try {
                catchUp(standing).get(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
            } catch (TimeoutException stillReading) {
                // The answer says that it does not rest on all names.
                return standing;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException e) {
                throw new IllegalStateException("The names can't be read", e.getCause());
            }
        }
        return standing;
    }

    private synchronized CompletableFuture<Void> catchUp(Standing standing) {
        CompletableFuture<Void> running = underWay;
        if (running == null || running.isDone()) {
            running = CompletableFuture.runAsync(() -> read(standing), reading);
            underWay = running;
        }
        return running;
    }

    private void read(Standing standing) {
        Seen before = seen;
        if (before.isUpTo(standing)) {
            return;
        }
        NameIndex index = before.index();
        if (index != null && before.edition() == standing.edition()) {
            names.changed(before.version(), standing.version(), change -> index.put(change, false));
            index.refresh();
            seen = new Seen(index, standing.version(), standing.edition());
        } else {
            NameIndex fresh = new NameIndex(book);
            names.changed(0, standing.version(), change -> fresh.put(change, true));
            fresh.refresh();
            seen = new Seen(fresh, standing.version(), standing.edition());
            // Not closed: somebody may still search in it, and it is memory alone.
        }
    }
}
