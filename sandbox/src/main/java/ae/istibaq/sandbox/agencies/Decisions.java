package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Outcome;
import ae.istibaq.sandbox.agencies.Application.Status;
import ae.istibaq.sandbox.agencies.Counter.Decided;
import ae.istibaq.sandbox.agencies.Counter.Judgement;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.Store;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How agencies decide: the file is closed, the registers change, the portal is told. */
@Component
public class Decisions {

    private final Map<Kind, Counter> counters = new EnumMap<>(Kind.class);
    private final Applications applications;
    private final Store store;
    private final AgencyWords words;
    private final Outbox outbox;

    Decisions(List<Counter> counters, Applications applications, Store store, AgencyWords words, Outbox outbox) {
        counters.forEach(counter -> this.counters.put(counter.kind(), counter));
        this.applications = applications;
        this.store = store;
        this.words = words;
        this.outbox = outbox;
    }

    /**
     * Decides an open application and tells the portal.
     *
     * @param reasonCode one that the agency knows for the outcome; its first one when none is given
     * @throws NoSuchEntry when no agency has the application
     * @throws NotPossible when it is decided already, or the reason is unknown
     */
    public AgencyEvent decide(String agencyReference, Outcome outcome, @Nullable String reasonCode) {
        var event = store.together(() -> {
            var application = open(agencyReference);
            var reason = words.reason(application.kind(), outcome, reasonCode);
            var closed = applications.close(
                    application, Status.valueOf(outcome.name()), reason == null ? null : reason.code());
            return counter(application.kind()).decided(new Decided(closed, outcome, reason));
        });
        outbox.dispatch(event);
        return event;
    }

    /** Decides as the agency would by itself. */
    public AgencyEvent judge(String agencyReference) {
        Judgement judgement = store.together(() -> {
            var application = open(agencyReference);
            return counter(application.kind()).judge(application);
        });
        return decide(agencyReference, judgement.outcome(), judgement.reasonCode());
    }

    /** @return whether the application is taken back now; where its agency allows, an approved one too */
    boolean cancel(Kind kind, String agencyReference) {
        var application = applications.at(kind, agencyReference);
        if (application.status() != Status.APPROVED) {
            return applications.cancel(kind, agencyReference);
        }
        var event = store.together(() -> {
            var told = counter(kind).takenBack(application);
            told.ifPresent(taken -> applications.close(application, Status.CANCELLED, null));
            return told;
        });
        event.ifPresent(outbox::dispatch);
        return event.isPresent();
    }

    private Application open(String agencyReference) {
        var application = applications.find(agencyReference).orElseThrow(NoSuchEntry::new);
        if (!application.open()) {
            throw new NotPossible("The application is decided or cancelled already");
        }
        return application;
    }

    private Counter counter(Kind kind) {
        return Objects.requireNonNull(counters.get(kind), "No counter for " + kind);
    }
}
