package ae.istibaq.sandbox.ministry;

import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Status;
import ae.istibaq.sandbox.agencies.Applications;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.agencies.References;
import ae.istibaq.sandbox.clock.ByItself;
import ae.istibaq.sandbox.clock.Routine;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Marriage grants that were paid out. */
@Component
public class GrantPayments implements Routine {

    static final long AMOUNT = 7_000_000;
    private static final Duration UNTIL_PAID = Duration.ofDays(9);

    private final Shelf<Payment> payments;
    private final Store store;
    private final Applications applications;
    private final SandboxClock clock;
    private final ByItself byItself;
    private final Outbox outbox;

    GrantPayments(Store store, Applications applications, SandboxClock clock, ByItself byItself, Outbox outbox) {
        this.payments = store.shelf("grant-payments", Payment.class);
        this.store = store;
        this.applications = applications;
        this.clock = clock;
        this.byItself = byItself;
        this.outbox = outbox;
    }

    /** A payment; the shape of its event. */
    public record Payment(
            String paymentNumber, String agencyReference, String reference, LocalDate paidOn, long amountFils) {}

    /** @throws NotPossible when the grant is not approved, or was paid */
    public AgencyEvent pay(String agencyReference) {
        var event = store.together(() -> {
            var grant = applications.at(Kind.MARRIAGE_GRANT, agencyReference);
            if (grant.status() != Status.APPROVED || isPaid(agencyReference)) {
                throw new NotPossible("The grant is not approved, or it was paid");
            }
            var number = References.fresh("MOCD", clock, taken -> false);
            var payment = new Payment(number, agencyReference, grant.reference(), clock.today(), AMOUNT);
            payments.put(agencyReference, payment);
            return outbox.write(EventType.MARRIAGE_GRANT_PAID, number, payment);
        });
        outbox.dispatch(event);
        return event;
    }

    public boolean isPaid(String agencyReference) {
        return payments.find(agencyReference).isPresent();
    }

    @Override
    public Optional<Instant> next() {
        return byItself.isOn() ? first().map(GrantPayments::due) : Optional.empty();
    }

    @Override
    public void act() {
        first().ifPresent(grant -> pay(grant.agencyReference()));
    }

    private Optional<Application> first() {
        return applications.all().stream()
                .filter(one -> one.kind() == Kind.MARRIAGE_GRANT && one.status() == Status.APPROVED)
                .filter(grant -> !isPaid(grant.agencyReference()))
                .min(Comparator.comparing(GrantPayments::due));
    }

    private static Instant due(Application grant) {
        return Objects.requireNonNull(grant.decidedAt()).plus(UNTIL_PAID);
    }
}
