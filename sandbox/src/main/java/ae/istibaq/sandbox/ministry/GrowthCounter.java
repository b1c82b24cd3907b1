package ae.istibaq.sandbox.ministry;

import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Outcome;
import ae.istibaq.sandbox.agencies.Counter;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.clinics.Births;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.Emirate;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Person;
import ae.istibaq.sandbox.world.Places;
import ae.istibaq.sandbox.world.SandboxClock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How the ministry judges growth questionnaires: by the proposal unless a person says otherwise; none is refused. */
@Component
class GrowthCounter implements Counter {

    private static final int MONTHS_TO_REPEAT = 2;

    private final Places places;
    private final People people;
    private final Births births;
    private final SandboxClock clock;
    private final Outbox outbox;
    private final JsonMapper json;

    GrowthCounter(Places places, People people, Births births, SandboxClock clock, Outbox outbox, JsonMapper json) {
        this.places = places;
        this.people = people;
        this.births = births;
        this.clock = clock;
        this.outbox = outbox;
        this.json = json;
    }

    /** What the ministry says of a child's growth. */
    enum Growth {
        ON_TRACK,
        MONITOR,
        REFER
    }

    record CentreName(String code, String nameAr, String nameEn, String phone) {

        static CentreName of(Places.Centre centre) {
            return new CentreName(
                    centre.code(), centre.name().ar(), centre.name().en(), centre.phone());
        }
    }

    record Judged(
            String agencyReference,
            String reference,
            PersonRef child,
            Growth outcome,
            LocalDate judgedOn,
            @Nullable LocalDate repeatOn,
            @Nullable CentreName centre) {}

    @Override
    public Kind kind() {
        return Kind.GROWTH_ANSWERS;
    }

    @Override
    public Judgement judge(Application application) {
        return new Judgement(Outcome.APPROVED, application.text("proposal"));
    }

    @Override
    public AgencyEvent decided(Decided decided) {
        var application = decided.application();
        var growth = Growth.valueOf(Objects.requireNonNull(decided.reason()).code());
        var data = new Judged(
                application.agencyReference(),
                application.reference(),
                births.known(json.treeToValue(application.content().path("child"), PersonRef.class)),
                growth,
                clock.today(),
                growth == Growth.MONITOR ? clock.today().plusMonths(MONTHS_TO_REPEAT) : null,
                growth == Growth.REFER ? CentreName.of(centre(application)) : null);
        return outbox.write(EventType.GROWTH_JUDGED, application.agencyReference(), data);
    }

    /** In the emirate of whoever filled it, or the first there is. */
    private Places.Centre centre(Application application) {
        var emirate = people.find(application.applicant()).map(Person::emirate).orElse(Emirate.AJMAN);
        return places.centres().stream()
                .filter(centre -> centre.emirate() == emirate)
                .findFirst()
                .orElseGet(() -> places.centres().getFirst());
    }
}
