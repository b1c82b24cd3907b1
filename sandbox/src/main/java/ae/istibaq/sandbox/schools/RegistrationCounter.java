package ae.istibaq.sandbox.schools;

import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Outcome;
import ae.istibaq.sandbox.agencies.Counter;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.Places;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where children are registered for school. */
@Component
class RegistrationCounter implements Counter {

    private final Schools schools;
    private final Outbox outbox;

    RegistrationCounter(Schools schools, Outbox outbox) {
        this.schools = schools;
        this.outbox = outbox;
    }

    record SchoolName(String code, String nameAr, String nameEn) {

        static SchoolName of(Places.School school) {
            return new SchoolName(
                    school.code(), school.name().ar(), school.name().en());
        }
    }

    record RegistrationDecided(
            String agencyReference,
            String reference,
            Outcome outcome,
            Instant decidedAt,
            String schoolYear,
            String grade,
            @Nullable SchoolName school,
            @Nullable String reasonCode,
            @Nullable String reasonAr,
            @Nullable String reasonEn) {}

    @Override
    public Kind kind() {
        return Kind.SCHOOL_REGISTRATION;
    }

    @Override
    public Judgement judge(Application application) {
        return schools.placeFor(application).isPresent() ? Judgement.APPROVED : Judgement.refused("NO_PLACES");
    }

    @Override
    public AgencyEvent decided(Decided decided) {
        var application = decided.application();
        var reason = decided.reason();
        Places.School school = null;
        if (decided.approved()) {
            school = schools.placeFor(application)
                    .orElseThrow(() -> new NotPossible("Neither of the wished schools has a free place"));
            schools.place(application, school);
        }
        var data = new RegistrationDecided(
                application.agencyReference(),
                application.reference(),
                decided.outcome(),
                decided.at(),
                application.text("schoolYear"),
                application.text("grade"),
                school == null ? null : SchoolName.of(school),
                reason == null ? null : reason.code(),
                reason == null ? null : reason.text().ar(),
                reason == null ? null : reason.text().en());
        return outbox.write(EventType.REGISTRATION_DECIDED, application.agencyReference(), data);
    }
}
