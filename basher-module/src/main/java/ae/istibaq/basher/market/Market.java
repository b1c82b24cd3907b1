package ae.istibaq.basher.market;

import ae.istibaq.basher.isic.Classification;
import ae.istibaq.basher.market.EconomicRegister.Description;
import ae.istibaq.basher.market.Licences.Counted;
import ae.istibaq.basher.market.Licences.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.springframework.stereotype.Component;

/**
 * Counts the market. Each node keeps the licences in columns beside the table and, before it counts, reads what has
 * changed since: figures are as fresh as the table on every node, whichever of them reads the register.
 */
@Component
class Market {

    private static final Description NOT_YET = new Description("", "", false, "", "", List.of(), List.of());

    private final Licences licences;
    private final Classification classification;
    private final Clock clock;

    private final ReentrantLock reading = new ReentrantLock();
    private final ReadWriteLock turn = new ReentrantReadWriteLock();
    private Columns columns = new Columns();
    private volatile Seen seen = new Seen(0, -1, NOT_YET);

    private record Seen(long version, int edition, Description description) {

        boolean isUpTo(Standing standing) {
            return version >= standing.version() && edition == standing.edition();
        }
    }

    Market(Licences licences, Classification classification, Clock clock) {
        this.licences = licences;
        this.classification = classification;
        this.clock = clock;
    }

    /** Where the feed stands, with what the register says of itself; the names are there once any licence is. */
    record Feed(Standing standing, Description description) {}

    Feed feed() {
        Standing standing = licences.standing();
        catchUp(standing);
        return new Feed(standing, seen.description());
    }

    /** Of the licences that the last {@link #feed} brought, or later ones. */
    Figures count(View view) {
        turn.readLock().lock();
        try {
            return new Count(columns, classification, view, LocalDate.now(clock)).all();
        } finally {
            turn.readLock().unlock();
        }
    }

    private void catchUp(Standing standing) {
        if (seen.isUpTo(standing)) {
            return;
        }
        reading.lock();
        try {
            Seen before = seen;
            if (before.isUpTo(standing)) {
                return;
            }
            Columns fresh = before.edition() == standing.edition() ? null : new Columns();
            if (fresh != null) {
                licences.changed(0, standing.version(), fresh::put);
                change(() -> columns = fresh);
            } else {
                List<Counted> changed = new ArrayList<>();
                licences.changed(before.version(), standing.version(), changed::add);
                change(() -> changed.forEach(columns::put));
            }
            seen = new Seen(
                    standing.version(),
                    standing.edition(),
                    licences.description().orElse(NOT_YET));
        } finally {
            reading.unlock();
        }
    }

    private void change(Runnable what) {
        turn.writeLock().lock();
        try {
            what.run();
        } finally {
            turn.writeLock().unlock();
        }
    }
}
