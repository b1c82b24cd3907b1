package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.Sight;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The portal's proposal of one service to one person, with its reason. */
@Entity
@Table(name = "offer", schema = "core")
public class Offer {

    @Id
    private UUID id;

    private UUID journey;
    private String service;
    private String occasion;
    private String person;
    private @Nullable UUID subject;
    private UUID verdict;
    private UUID cause;

    @Enumerated(EnumType.STRING)
    private OfferState state;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init")
    protected Offer() {}

    /**
     * A new offer.
     *
     * @param verdict why the person may have it
     * @param lastDay the last day, in the Gulf, on which it can be accepted
     */
    Offer(UUID journey, Verdict verdict, Instant madeAt, LocalDate lastDay) {
        this.id = UUID.randomUUID();
        this.journey = journey;
        this.service = verdict.service().value();
        this.occasion = verdict.situation().occasion();
        this.person = verdict.person().digits();
        PersonId whose = verdict.situation().subject();
        this.subject = whose == null ? null : whose.value();
        this.verdict = verdict.id();
        this.cause = verdict.situation().cause();
        this.state = OfferState.OPEN;
        this.madeAt = madeAt;
        this.lastDay = lastDay;
    }

    /** Goes to another state where the table allows it; false where it doesn't, or is there already. */
    boolean become(OfferState next) {
        if (!state.mayBecome(next)) {
            return false;
        }
        this.state = next;
        return true;
    }

    public UUID id() {
        return id;
    }

    public UUID journey() {
        return journey;
    }

    public ServiceKey service() {
        return new ServiceKey(service);
    }

    /** Which of several like it in its journey; empty where there is one only. */
    public String occasion() {
        return occasion;
    }

    public EmiratesId person() {
        return new EmiratesId(person);
    }

    /** Whose matter it is, such as the child; null where it is the person's own. */
    public @Nullable PersonId subject() {
        return subject == null ? null : new PersonId(subject);
    }

    Sight.Whose whose() {
        return new Sight.Whose(service(), person(), subject());
    }

    public UUID verdict() {
        return verdict;
    }

    public UUID cause() {
        return cause;
    }

    public OfferState state() {
        return state;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public LocalDate lastDay() {
        return lastDay;
    }

    /** Whether it can still be accepted. */
    public boolean acceptable() {
        return state == OfferState.OPEN || state == OfferState.POSTPONED || state == OfferState.DECLINED;
    }
}
