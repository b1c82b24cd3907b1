package ae.istibaq.sandbox.post;

import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.clock.Routine;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.post.Parcel.State;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The parcels of the post. They move with the clock, also where nothing else goes on by itself. */
@Component
public class Parcels implements Routine {

    private static final SecureRandom RANDOM = new SecureRandom();

    private final Shelf<Parcel> parcels;
    private final Store store;
    private final SandboxClock clock;
    private final Outbox outbox;

    Parcels(Store store, SandboxClock clock, Outbox outbox) {
        this.parcels = store.shelf("parcels", Parcel.class);
        this.store = store;
        this.clock = clock;
        this.outbox = outbox;
    }

    private record Moved(
            String tracking,
            String reference,
            State state,
            Instant at,
            String placeAr,
            String placeEn,
            @Nullable LocalDate expectedOn) {}

    /** Takes a parcel; nothing where one of the application is under way or delivered already. */
    public void accept(String reference) {
        if (of(reference).isEmpty()) {
            var parcel = new Parcel(tracking(), reference, List.of(Routes.accepted(now())));
            outbox.dispatch(store.together(() -> keep(parcel)));
        }
    }

    /** Moves a parcel by hand: nobody at home, sent back, handed over.
     *
     * @throws NotPossible when it has arrived
     */
    public AgencyEvent move(String tracking, State state) {
        var event = store.together(() -> {
            var parcel = parcels.find(tracking).orElseThrow(NoSuchEntry::new);
            if (!parcel.isUnderWay()) {
                throw new NotPossible("The parcel has arrived");
            }
            return keep(parcel.moved(Routes.now(state, now())));
        });
        outbox.dispatch(event);
        return event;
    }

    @Override
    public Optional<Instant> next() {
        return first().map(parcel -> Routes.after(parcel).at());
    }

    @Override
    public void act() {
        first().ifPresent(parcel -> outbox.dispatch(store.together(() -> keep(parcel.moved(Routes.after(parcel))))));
    }

    /** The parcel of an application. */
    public Optional<Parcel> of(String reference) {
        return all().stream()
                .filter(parcel -> parcel.reference().equals(reference))
                .findFirst();
    }

    /** Oldest first. */
    public List<Parcel> all() {
        return parcels.all();
    }

    private Optional<Parcel> first() {
        return all().stream()
                .filter(Parcel::isUnderWay)
                .min(Comparator.comparing(parcel -> Routes.after(parcel).at()));
    }

    private AgencyEvent keep(Parcel parcel) {
        parcels.put(parcel.tracking(), parcel);
        var last = parcel.last();
        return outbox.write(
                EventType.PARCEL_MOVED,
                parcel.tracking(),
                new Moved(
                        parcel.tracking(),
                        parcel.reference(),
                        last.state(),
                        last.at(),
                        last.placeAr(),
                        last.placeEn(),
                        parcel.expectedOn()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String tracking() {
        return "EP%09dAE".formatted(RANDOM.nextInt(1_000_000_000));
    }
}
