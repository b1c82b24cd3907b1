package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Application.Outcome;
import ae.istibaq.sandbox.agencies.Application.Status;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.Benefits;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Store;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How agencies decide: the file is closed, the registers change, the portal is told. */
@Component
public class Decisions {

    private static final long GRANT = 7_000_000;
    private static final long BANK_LOAN_FROM = 1_500_000;

    private final Applications applications;
    private final Store store;
    private final People people;
    private final FamilyBooks familyBooks;
    private final SandboxClock clock;
    private final AgencyWords words;
    private final Outbox outbox;

    Decisions(
            Applications applications,
            Store store,
            People people,
            FamilyBooks familyBooks,
            SandboxClock clock,
            AgencyWords words,
            Outbox outbox) {
        this.applications = applications;
        this.store = store;
        this.people = people;
        this.familyBooks = familyBooks;
        this.clock = clock;
        this.words = words;
        this.outbox = outbox;
    }

    /** How housing support is given. */
    public enum Track {
        GRANT,
        GOVERNMENT_HOUSE,
        BANK_LOAN
    }

    private record Declined(
            String agencyReference,
            String reference,
            Instant decidedAt,
            String reasonCode,
            String reasonAr,
            String reasonEn) {}

    private record GrantDecided(
            String agencyReference,
            String reference,
            Outcome outcome,
            Instant decidedAt,
            @Nullable Long amountFils,
            @Nullable String reasonCode,
            @Nullable String reasonAr,
            @Nullable String reasonEn) {}

    private record HousingDecided(
            String agencyReference,
            String reference,
            Outcome outcome,
            Instant decidedAt,
            @Nullable Long amountFils,
            @Nullable Track track,
            @Nullable String reasonCode,
            @Nullable String reasonAr,
            @Nullable String reasonEn) {}

    /**
     * Decides an open application and tells the portal.
     *
     * @param reasonCode one that the agency knows for the outcome; its first one when none is given
     * @throws NoSuchEntry when no agency has the application
     * @throws NotPossible when it is decided already, or the reason is unknown
     */
    public AgencyEvent decide(String agencyReference, Outcome outcome, @Nullable String reasonCode) {
        var event = store.together(() -> {
            var application = applications.find(agencyReference).orElseThrow(NoSuchEntry::new);
            if (!application.open()) {
                throw new NotPossible("The application is decided or cancelled already");
            }
            var reason = outcome == Outcome.APPROVED
                    ? null
                    : words.reason(application.kind().agency(), outcome, reasonCode);
            var decided = application.decided(
                    Status.valueOf(outcome.name()), applications.now(), reason == null ? null : reason.code());
            applications.close(decided);
            return switch (application.kind()) {
                case FAMILY_BOOK -> familyBook(decided, outcome, reason);
                case MARRIAGE_GRANT -> grant(decided, outcome, reason);
                case HOUSING_SUPPORT -> housing(decided, outcome, reason);
            };
        });
        outbox.dispatch(event);
        return event;
    }

    private AgencyEvent familyBook(Application application, Outcome outcome, AgencyWords.@Nullable Reason reason) {
        if (reason == null) {
            return write(EventType.FAMILY_BOOK_ISSUED, application, familyBooks.issue(application));
        }
        var data = new Declined(
                application.agencyReference(),
                application.reference(),
                decidedAt(application),
                reason.code(),
                reason.text().ar(),
                reason.text().en());
        var type = outcome == Outcome.REFUSED ? EventType.FAMILY_BOOK_REFUSED : EventType.FAMILY_BOOK_RETURNED;
        return write(type, application, data);
    }

    private AgencyEvent grant(Application application, Outcome outcome, AgencyWords.@Nullable Reason reason) {
        if (outcome == Outcome.APPROVED) {
            people.grantPaid(application.applicant());
        }
        var data = new GrantDecided(
                application.agencyReference(),
                application.reference(),
                outcome,
                decidedAt(application),
                outcome == Outcome.APPROVED ? GRANT : null,
                reason == null ? null : reason.code(),
                reason == null ? null : reason.text().ar(),
                reason == null ? null : reason.text().en());
        return write(EventType.MARRIAGE_GRANT_DECIDED, application, data);
    }

    private AgencyEvent housing(Application application, Outcome outcome, AgencyWords.@Nullable Reason reason) {
        boolean approved = outcome == Outcome.APPROVED;
        if (approved) {
            people.housingAidGiven(
                    application.applicant(),
                    new Benefits.HousingAid(words.housingBody(), clock.today().getYear()));
        }
        var data = new HousingDecided(
                application.agencyReference(),
                application.reference(),
                outcome,
                decidedAt(application),
                approved ? amount(application) : null,
                approved ? track(application) : null,
                reason == null ? null : reason.code(),
                reason == null ? null : reason.text().ar(),
                reason == null ? null : reason.text().en());
        return write(EventType.HOUSING_SUPPORT_DECIDED, application, data);
    }

    private Track track(Application application) {
        var employment = people.find(application.applicant()).orElseThrow().employment();
        if (employment == null) {
            return Track.GOVERNMENT_HOUSE;
        }
        var pay = employment.monthly();
        long income = pay.basicFils() + pay.housingAllowanceFils() + pay.otherAllowancesFils();
        return income < BANK_LOAN_FROM ? Track.GRANT : Track.BANK_LOAN;
    }

    private static long amount(Application application) {
        return switch (Objects.requireNonNull(application.purpose())) {
            case BUILD, BUY, PAY_OFF_LOAN -> 80_000_000;
            case COMPLETE -> 50_000_000;
            case EXPAND, MAINTAIN -> 30_000_000;
        };
    }

    private static Instant decidedAt(Application application) {
        return Objects.requireNonNull(application.decidedAt());
    }

    private AgencyEvent write(EventType type, Application application, Object data) {
        return outbox.write(type, application.agencyReference(), data);
    }
}
