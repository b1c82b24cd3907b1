package ae.istibaq.core.applications;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.Sight;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.Aed;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's request for one service, from draft to decision. */
@Entity
@Table(name = "application", schema = "core")
public class Application {

    @Id
    private UUID id;

    private String reference;
    private String service;
    private String applicant;
    private @Nullable UUID subject;
    private UUID journey;
    private UUID verdict;
    private @Nullable UUID offer;
    private UUID cause;
    private String occasion;

    @Enumerated(EnumType.STRING)
    private State state;

    private Snapshot snapshot;

    @Column(name = "fee_fils")
    private long feeFils;

    @Column(name = "payment_order")
    private @Nullable UUID paymentOrder;

    @Column(name = "agency_reference")
    private @Nullable String agencyReference;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "submitted_at")
    private @Nullable Instant submittedAt;

    @Column(name = "promised_by")
    private @Nullable Instant promisedBy;

    private @Nullable Outcome outcome;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Application() {}

    Application(NewApplication wanted, String reference, Snapshot snapshot, Instant now) {
        this.id = UUID.randomUUID();
        this.reference = reference;
        this.service = wanted.service().value();
        this.applicant = wanted.situation().person().digits();
        PersonId whose = wanted.situation().subject();
        this.subject = whose == null ? null : whose.value();
        this.journey = wanted.situation().journey();
        this.cause = wanted.situation().cause();
        this.occasion = wanted.situation().occasion();
        this.verdict = wanted.verdict();
        this.offer = wanted.offer();
        this.state = State.DRAFT;
        this.snapshot = snapshot;
        this.feeFils = wanted.fee().fils();
        this.createdAt = now;
    }

    private void become(State next) {
        if (!state.mayBecome(next)) {
            throw new TransitionNotAllowed(state, next);
        }
        this.state = next;
    }

    void agree() {
        become(State.AGREED);
    }

    void payWith(UUID order) {
        this.paymentOrder = order;
    }

    void paid() {
        become(State.PAID);
    }

    /**
     * The agency has received it.
     *
     * @param promised null where the agency promises no time
     */
    void submitted(String agencyReference, Instant at, @Nullable Instant promised) {
        if (state == State.AGREED && feeFils > 0) {
            throw new TransitionNotAllowed(state, State.SUBMITTED);
        }
        become(State.SUBMITTED);
        this.agencyReference = agencyReference;
        this.submittedAt = at;
        this.promisedBy = promised;
    }

    /** The agency's promise ends at another moment, because other days are holidays. */
    void promised(Instant by) {
        this.promisedBy = by;
    }

    void decided(Decision decision, Instant at) {
        become(decision.outcome());
        this.outcome = Outcome.of(decision, at);
    }

    /** Ends without a decision, for the reason with a message key. */
    void cancelled(String reasonKey, Instant at) {
        become(State.CANCELLED);
        this.outcome = Outcome.without(reasonKey, at);
    }

    boolean readyToSubmit() {
        return state == State.PAID || (state == State.AGREED && feeFils == 0);
    }

    /** Whether it ended before its agency was known to have it. */
    boolean stoppedBeforeReceipt() {
        return state == State.CANCELLED && agencyReference == null;
    }

    void receivedAfterStop(String agencyReference) {
        this.agencyReference = agencyReference;
    }

    /** Whether its agency holds it, undecided as far as the portal knows. */
    boolean heldByAgency() {
        return agencyReference != null
                && (state == State.SUBMITTED || state == State.RETURNED || state == State.CANCELLED);
    }

    public UUID id() {
        return id;
    }

    public String reference() {
        return reference;
    }

    public ServiceKey service() {
        return new ServiceKey(service);
    }

    public EmiratesId applicant() {
        return new EmiratesId(applicant);
    }

    /** Whose matter it is, such as the child; null where it is the applicant's own. */
    public @Nullable PersonId subject() {
        return subject == null ? null : new PersonId(subject);
    }

    Sight.Whose whose() {
        return new Sight.Whose(service(), applicant(), subject());
    }

    public UUID journey() {
        return journey;
    }

    UUID verdict() {
        return verdict;
    }

    /** Whether the law gives it without the applicant's asking. */
    public boolean byLaw() {
        return offer == null;
    }

    /** Which of several like it in its journey; empty where there is one only. */
    public String occasion() {
        return occasion;
    }

    public UUID cause() {
        return cause;
    }

    public State state() {
        return state;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    public Aed fee() {
        return new Aed(feeFils);
    }

    public Optional<UUID> paymentOrder() {
        return Optional.ofNullable(paymentOrder);
    }

    public Optional<String> agencyReference() {
        return Optional.ofNullable(agencyReference);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> submittedAt() {
        return Optional.ofNullable(submittedAt);
    }

    public Optional<Instant> promisedBy() {
        return Optional.ofNullable(promisedBy);
    }

    public Optional<Instant> decidedAt() {
        return Optional.ofNullable(outcome).map(Outcome::at);
    }

    /** The agency's code of a decision, or the message key of a cancellation. */
    public Optional<String> reasonCode() {
        return Optional.ofNullable(outcome).map(Outcome::reasonCode);
    }

    /** The agency's own words for its decision. */
    public Optional<BilingualText> reason() {
        return Optional.ofNullable(outcome).map(Outcome::reason);
    }
}
