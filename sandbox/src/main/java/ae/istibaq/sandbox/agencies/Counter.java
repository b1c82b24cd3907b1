package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Outcome;
import ae.istibaq.sandbox.events.AgencyEvent;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where an agency works on one kind of application: what a decision changes in its registers and tells the portal. */
public interface Counter {

    Kind kind();

    /** What the agency comes to when nobody tells it: yes, unless its own registers stand against it. */
    default Judgement judge(Application application) {
        return Judgement.APPROVED;
    }

    /** Changes the registers and writes the event that tells of it, within the decision's transaction. */
    AgencyEvent decided(Decided decided);

    /** Takes an approved one back where that can be done, and writes the event that tells of it. */
    default Optional<AgencyEvent> takenBack(Application approved) {
        return Optional.empty();
    }

    /** @param reasonCode one that the agency knows for the outcome */
    record Judgement(Outcome outcome, @Nullable String reasonCode) {

        public static final Judgement APPROVED = new Judgement(Outcome.APPROVED, null);

        public static Judgement refused(String reasonCode) {
            return new Judgement(Outcome.REFUSED, reasonCode);
        }
    }

    /** @param reason set unless it is a plain approval */
    record Decided(Application application, Outcome outcome, AgencyWords.@Nullable Reason reason) {

        public boolean approved() {
            return outcome == Outcome.APPROVED;
        }

        public Instant at() {
            return Objects.requireNonNull(application.decidedAt());
        }

        /** Data of the events by which most agencies say no. */
        public Declined declined() {
            var why = Objects.requireNonNull(reason);
            return new Declined(
                    application.agencyReference(),
                    application.reference(),
                    at(),
                    why.code(),
                    why.text().ar(),
                    why.text().en());
        }
    }

    /** A no, or a return for completion. */
    record Declined(
            String agencyReference,
            String reference,
            Instant decidedAt,
            String reasonCode,
            String reasonAr,
            String reasonEn) {}
}
