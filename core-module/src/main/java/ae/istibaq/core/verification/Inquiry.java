package ae.istibaq.core.verification;

import ae.istibaq.core.agencies.AgencyRefused;
import ae.istibaq.core.agencies.AgencyUnavailable;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;

/** Asks about one paper and turns silence into an answer of its own. */
@Component
class Inquiry {

    private final Tally tally;
    private final Clock clock;

    Inquiry(Tally tally, Clock clock) {
        this.tally = tally;
        this.clock = clock;
    }

    /** What is told: whether, and when it was so. */
    record Told(Validity validity, Instant at) {}

    Told ask(Paper paper, Reference reference) {
        Validity validity = validity(paper, reference);
        tally.count(paper, validity);
        return new Told(validity, clock.instant());
    }

    private static Validity validity(Paper paper, Reference reference) {
        try {
            return paper.inForce(reference) ? Validity.VALID : Validity.NOT_VALID;
        } catch (AgencyUnavailable | AgencyRefused nobodyKnows) {
            return Validity.CANNOT_TELL;
        }
    }
}
