package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Outcome;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.People;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Marriage grants. */
@Component
class GrantCounter implements Counter {

    static final long GRANT = 7_000_000;

    private final People people;
    private final Outbox outbox;

    GrantCounter(People people, Outbox outbox) {
        this.people = people;
        this.outbox = outbox;
    }

    record GrantDecided(
            String agencyReference,
            String reference,
            Outcome outcome,
            Instant decidedAt,
            @Nullable Long amountFils,
            @Nullable String reasonCode,
            @Nullable String reasonAr,
            @Nullable String reasonEn) {}

    @Override
    public Kind kind() {
        return Kind.MARRIAGE_GRANT;
    }

    @Override
    public AgencyEvent decided(Decided decided) {
        var application = decided.application();
        var reason = decided.reason();
        if (decided.approved()) {
            people.grantPaid(application.applicant());
        }
        var data = new GrantDecided(
                application.agencyReference(),
                application.reference(),
                decided.outcome(),
                decided.at(),
                decided.approved() ? GRANT : null,
                reason == null ? null : reason.code(),
                reason == null ? null : reason.text().ar(),
                reason == null ? null : reason.text().en());
        return outbox.write(EventType.MARRIAGE_GRANT_DECIDED, application.agencyReference(), data);
    }
}
