package ae.istibaq.sandbox.ministry;

import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Outcome;
import ae.istibaq.sandbox.agencies.Counter;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.SandboxClock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Requests to pay a marriage grant back. */
@Component
class RefundCounter implements Counter {

    private static final int MONTHS_TO_PAY = 3;

    private final GrantPayments payments;
    private final SandboxClock clock;
    private final Outbox outbox;

    RefundCounter(GrantPayments payments, SandboxClock clock, Outbox outbox) {
        this.payments = payments;
        this.clock = clock;
        this.outbox = outbox;
    }

    record RefundDecided(
            String agencyReference,
            String reference,
            Outcome outcome,
            Instant decidedAt,
            @Nullable Long amountFils,
            @Nullable LocalDate payBy,
            @Nullable String reasonCode,
            @Nullable String reasonAr,
            @Nullable String reasonEn) {}

    @Override
    public Kind kind() {
        return Kind.GRANT_REFUND;
    }

    @Override
    public Judgement judge(Application application) {
        return payments.isPaid(application.text("grantReference"))
                ? Judgement.APPROVED
                : Judgement.refused("NOTHING_TO_REFUND");
    }

    @Override
    public AgencyEvent decided(Decided decided) {
        var application = decided.application();
        var reason = decided.reason();
        var data = new RefundDecided(
                application.agencyReference(),
                application.reference(),
                decided.outcome(),
                decided.at(),
                decided.approved() ? GrantPayments.AMOUNT : null,
                decided.approved() ? clock.today().plusMonths(MONTHS_TO_PAY) : null,
                reason == null ? null : reason.code(),
                reason == null ? null : reason.text().ar(),
                reason == null ? null : reason.text().en());
        return outbox.write(EventType.MARRIAGE_GRANT_REFUND_DECIDED, application.agencyReference(), data);
    }
}
