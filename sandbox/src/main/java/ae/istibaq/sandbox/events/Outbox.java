package ae.istibaq.sandbox.events;

import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import ae.istibaq.sandbox.world.WorldReset;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The agencies' letters to the portal. A letter is on disk before anyone is told it was written, and waits as long as
 * the portal is away; the letters of one agency about one subject go out one after the other.
 */
@Component
public class Outbox implements DisposableBean {

    private static final Courier.Ledger UNNOTED = new Courier.Ledger() {
        @Override
        public boolean wants(AgencyEvent event) {
            return true;
        }

        @Override
        public void note(AgencyEvent event) {}
    };

    private static final Duration GLANCE = Duration.ofMillis(50);

    private final Shelf<AgencyEvent> events;
    private final Shelf<Sequence> sequences;
    private final Store store;
    private final Courier courier;
    private final Clock clock;
    private final JsonMapper json;
    private final Courier.Ledger noted = new Courier.Ledger() {
        @Override
        public boolean wants(AgencyEvent event) {
            return events.find(event.id()).isPresent();
        }

        @Override
        public void note(AgencyEvent event) {
            events.change(event.id(), kept -> event);
        }
    };
    private final Map<String, Queue<AgencyEvent>> lanes = new ConcurrentHashMap<>();
    private final Object quiet = new Object();
    private final ExecutorService senders = Executors.newVirtualThreadPerTaskExecutor();

    Outbox(Store store, Courier courier, Clock clock, JsonMapper json) {
        this.events = store.shelf("events", AgencyEvent.class);
        this.sequences = store.shelf("sequences", Sequence.class);
        this.store = store;
        this.courier = courier;
        this.clock = clock;
        this.json = json;
    }

    /**
     * Writes an event down. It is not on its way before {@link #dispatch}; if the program ends in between, the next
     * start sends it.
     *
     * @param data a value that Jackson writes as the schema of the type wants it
     */
    public AgencyEvent write(EventType type, String subject, Object data) {
        return store.together(() -> {
            var lane = type.agency() + "/" + subject;
            long sequence = sequences.find(lane).map(Sequence::last).orElse(0L) + 1;
            sequences.put(lane, new Sequence(sequence));
            var event = new AgencyEvent(
                    UUID.randomUUID().toString(),
                    type,
                    subject,
                    sequence,
                    clock.instant().truncatedTo(ChronoUnit.MILLIS),
                    json.valueToTree(data),
                    AgencyEvent.Delivery.NEW);
            events.put(event.id(), event);
            return event;
        });
    }

    /** Sends the event after those that went before it on its subject. */
    public void dispatch(AgencyEvent event) {
        lanes.compute(event.lane(), (lane, queue) -> {
            if (queue != null) {
                queue.add(event);
                return queue;
            }
            var fresh = new ConcurrentLinkedQueue<AgencyEvent>();
            fresh.add(event);
            senders.execute(() -> drain(lane));
            return fresh;
        });
    }

    /**
     * Sends the event in the caller's thread and returns when it is settled; its subject must be its own. What became
     * of it is for the caller to keep or to {@link #discard}: for thousands in a row the notes would cost more than the
     * letters, and a start in between sends the same letters again, which the portal knows to take once.
     */
    public AgencyEvent sendNow(AgencyEvent event) throws InterruptedException {
        return courier.carry(event, UNNOTED);
    }

    /** Sends a settled event once more, letter for letter the same. */
    public Optional<AgencyEvent> resend(String id) {
        var again = events.change(id, event -> event.with(AgencyEvent.Delivery.NEW));
        again.ifPresent(this::dispatch);
        return again;
    }

    public Optional<AgencyEvent> find(String id) {
        return events.find(id);
    }

    /** Newest last. */
    public List<AgencyEvent> all() {
        return events.all();
    }

    /** Whether nothing is on its way to the portal. */
    public boolean isEmpty() {
        return lanes.isEmpty();
    }

    /** Returns when nothing is on its way, when nobody is there to take it, or after that long. */
    public void awaitEmpty(Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        synchronized (quiet) {
            for (long left = patience.toNanos(); !lanes.isEmpty() && !nobodyIsThere() && left > 0; ) {
                TimeUnit.NANOSECONDS.timedWait(quiet, Math.min(left, GLANCE.toNanos()));
                left = end - System.nanoTime();
            }
        }
    }

    private boolean nobodyIsThere() {
        return lanes.values().stream()
                .flatMap(queue -> Optional.ofNullable(queue.peek()).stream())
                .map(head -> events.find(head.id()).orElse(head).delivery())
                .allMatch(delivery -> delivery.attempts() > 0 && delivery.status() == null);
    }

    /** Throws away settled letters that nobody will ask for. */
    public void discard(List<AgencyEvent> settled) {
        store.together(() -> settled.forEach(event -> {
            events.remove(event.id());
            sequences.remove(event.lane());
        }));
    }

    @EventListener
    void resume(ApplicationReadyEvent started) {
        events.all().stream()
                .filter(event -> event.delivery().state() == AgencyEvent.State.WAITING)
                .forEach(this::dispatch);
    }

    @EventListener
    void forget(WorldReset reset) {
        lanes.clear();
    }

    @Override
    public void destroy() {
        senders.shutdownNow();
    }

    private void drain(String lane) {
        try {
            for (var head = head(lane); head != null; head = head(lane)) {
                var sent = head;
                courier.carry(sent, noted);
                lanes.computeIfPresent(lane, (name, rest) -> {
                    rest.remove(sent);
                    return rest.isEmpty() ? null : rest;
                });
                synchronized (quiet) {
                    quiet.notifyAll();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable AgencyEvent head(String lane) {
        // A plain look would miss the queue that a dispatch is just putting in.
        var queue = lanes.computeIfPresent(lane, (name, waiting) -> waiting);
        return queue == null ? null : queue.peek();
    }

    record Sequence(long last) {}
}
