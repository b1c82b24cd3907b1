package ae.istibaq.core.applications;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.payments.Line;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applications brought to where a test wants them by their own moves. */
final class SampleApplications {

    static final Instant NOW = Instant.parse("2026-11-24T06:00:00Z");

    private SampleApplications() {}

    static Application withFee() {
        return of(Aed.ofDirhams(100));
    }

    static Application free() {
        return of(Aed.ZERO);
    }

    /** Walks to a state by the shortest way. */
    static Application in(State state, Application application) {
        if (state == State.DRAFT) {
            return application;
        }
        application.agree();
        if (application.fee().compareTo(Aed.ZERO) > 0 && state != State.AGREED) {
            application.paid();
        }
        switch (state) {
            case DRAFT, AGREED, PAID -> {}
            case CANCELLED -> application.cancelled("core.applications.reason.by-applicant", NOW);
            case SUBMITTED -> submit(application, null);
            case APPROVED, REFUSED, RETURNED -> {
                submit(application, null);
                application.decided(new Decision(application.reference(), state, null, null, UUID.randomUUID()), NOW);
            }
        }
        return application;
    }

    static Application submit(Application application, @Nullable Instant promisedBy) {
        application.submitted("R-1", NOW, promisedBy);
        return application;
    }

    private static Application of(Aed fee) {
        Situation situation = new Situation(
                new EmiratesId("784199012345676"), UUID.randomUUID(), UUID.randomUUID(), Map.of(), Map.of());
        NewApplication wanted = new NewApplication(
                new ServiceKey("osrati.sample"),
                situation,
                UUID.randomUUID(),
                UUID.randomUUID(),
                List.of(),
                Map.of(),
                fee.equals(Aed.ZERO) ? List.of() : List.of(new Line("icp", "osrati.sample.name", fee)),
                Language.AR);
        return new Application(wanted, "A-00000-00000", new Snapshot("{}", "[]", "{}", "[]"), NOW);
    }
}
