package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Outcome;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.Benefits;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.SandboxClock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Housing support. */
@Component
class HousingCounter implements Counter {

    private static final long BANK_LOAN_FROM = 1_500_000;

    private final People people;
    private final SandboxClock clock;
    private final AgencyWords words;
    private final Outbox outbox;

    HousingCounter(People people, SandboxClock clock, AgencyWords words, Outbox outbox) {
        this.people = people;
        this.clock = clock;
        this.words = words;
        this.outbox = outbox;
    }

    /** What housing support is asked for. */
    enum Purpose {
        BUILD,
        BUY,
        COMPLETE,
        EXPAND,
        MAINTAIN,
        PAY_OFF_LOAN
    }

    /** How it is given. */
    enum Track {
        GRANT,
        GOVERNMENT_HOUSE,
        BANK_LOAN
    }

    record HousingDecided(
            String agencyReference,
            String reference,
            Outcome outcome,
            Instant decidedAt,
            @Nullable Long amountFils,
            @Nullable Track track,
            @Nullable String reasonCode,
            @Nullable String reasonAr,
            @Nullable String reasonEn) {}

    @Override
    public Kind kind() {
        return Kind.HOUSING_SUPPORT;
    }

    @Override
    public AgencyEvent decided(Decided decided) {
        var application = decided.application();
        var reason = decided.reason();
        if (decided.approved()) {
            people.housingAidGiven(
                    application.applicant(),
                    new Benefits.HousingAid(words.housingBody(), clock.today().getYear()));
        }
        var data = new HousingDecided(
                application.agencyReference(),
                application.reference(),
                decided.outcome(),
                decided.at(),
                decided.approved() ? amount(application) : null,
                decided.approved() ? track(application) : null,
                reason == null ? null : reason.code(),
                reason == null ? null : reason.text().ar(),
                reason == null ? null : reason.text().en());
        return outbox.write(EventType.HOUSING_SUPPORT_DECIDED, application.agencyReference(), data);
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
        return switch (Purpose.valueOf(application.text("kind"))) {
            case BUILD, BUY, PAY_OFF_LOAN -> 80_000_000;
            case COMPLETE -> 50_000_000;
            case EXPAND, MAINTAIN -> 30_000_000;
        };
    }
}
