package ae.istibaq.basher.names;

import ae.istibaq.basher.names.Lookups.Kept;
import ae.istibaq.core.agencies.Connectors;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.time.Later;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Whether a domain or a handle is taken, as far as it is known: at once, since what is not known yet is put into the
 * queue of its source and seen to by a job.
 */
@Component
class OutsideChecks {

    private static final String QUEUE = "basher.names.queue";

    private final Lookups lookups;
    private final Connectors connectors;
    private final Parameters parameters;
    private final Later later;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OutsideChecks(
            Lookups lookups,
            Connectors connectors,
            Parameters parameters,
            Later later,
            TransactionTemplate transaction,
            Clock clock) {
        this.lookups = lookups;
        this.connectors = connectors;
        this.parameters = parameters;
        this.later = later;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How far a check has come. */
    enum State {
        TAKEN,
        /** Nobody has it, as far as its source tells. */
        NONE,
        /** It is being asked, or waits for its turn. */
        WAITING,
        /** Its source does not answer, or may not be asked for a while. */
        CANNOT,
        /** The portal may not ask its source at all. */
        NOT_CHECKED
    }

    /**
     * A check as it stands.
     *
     * @param at when it was checked, or tried; null where it never was
     * @param again when it can be tried again, or when its turn comes; null where that says nothing
     */
    record Check(
            State state, @Nullable Instant at, @Nullable Instant again) {}

    Check see(Source source, String asked) {
        Instant now = clock.instant();
        Optional<Kept> kept = lookups.find(source, asked);
        if (kept.isPresent() && kept.get().dueAt() != null) {
            return new Check(State.WAITING, null, kept.get().dueAt());
        }
        if (kept.isPresent() && kept.get().isGoodAt(now)) {
            return answered(kept.get());
        }
        if (!connectors.reaches(source.agency)) {
            return new Check(State.NOT_CHECKED, null, null);
        }
        return put(source, asked, now);
    }

    private Check put(Source source, String asked, Instant now) {
        Optional<Instant> rests = lookups.restsUntil(source);
        if (rests.isPresent()) {
            return new Check(State.CANNOT, now, rests.get());
        }
        if (lookups.waiting(source) >= number(QUEUE)) {
            return new Check(State.CANNOT, now, now.plus(Duration.ofHours(1)));
        }
        transaction.executeWithoutResult(status -> {
            lookups.wait(source, asked, now);
            later.now(LookupJob.of(source, asked));
        });
        return new Check(State.WAITING, null, now);
    }

    private static Check answered(Kept kept) {
        State state = switch (Objects.requireNonNull(kept.answer())) {
            case TAKEN -> State.TAKEN;
            case NONE -> State.NONE;
            case UNKNOWN -> State.CANNOT;
        };
        return new Check(state, kept.answeredAt(), state == State.CANNOT ? kept.goodUntil() : null);
    }

    private long number(String key) {
        return parameters.require(key, LocalDate.now(clock)).number();
    }
}
