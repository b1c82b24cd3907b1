package ae.istibaq.sandbox.schools;

import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Counter;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.clinics.Births;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.EventType;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.Places;
import ae.istibaq.sandbox.world.SandboxClock;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Where seats are reserved from birth; no school is promised, so that there is nothing to refuse. */
@Component
class SeatCounter implements Counter {

    private final Places places;
    private final Births births;
    private final SandboxClock clock;
    private final Outbox outbox;
    private final JsonMapper json;

    SeatCounter(Places places, Births births, SandboxClock clock, Outbox outbox, JsonMapper json) {
        this.places = places;
        this.births = births;
        this.clock = clock;
        this.outbox = outbox;
        this.json = json;
    }

    record Zone(String code, String nameAr, String nameEn) {}

    record Seat(
            String agencyReference,
            String reference,
            PersonRef child,
            String schoolYear,
            String grade,
            @Nullable Zone zone) {}

    private record Released(@JsonUnwrapped Seat seat, LocalDate releasedOn, String reasonCode) {}

    @Override
    public Kind kind() {
        return Kind.SCHOOL_SEAT;
    }

    @Override
    public AgencyEvent decided(Decided decided) {
        var application = decided.application();
        return outbox.write(EventType.SEAT_RESERVED, application.agencyReference(), seat(application));
    }

    @Override
    public Optional<AgencyEvent> takenBack(Application approved) {
        var data = new Released(seat(approved), clock.today(), "REQUEST");
        return Optional.of(outbox.write(EventType.SEAT_RELEASED, approved.agencyReference(), data));
    }

    private Seat seat(Application application) {
        var child = json.treeToValue(application.content().path("child"), PersonRef.class);
        return new Seat(
                application.agencyReference(),
                application.reference(),
                births.known(child),
                application.text("schoolYear"),
                application.text("grade"),
                places.zone(application.text("zoneCode"))
                        .map(zone -> new Zone(
                                zone.code(), zone.name().ar(), zone.name().en()))
                        .orElse(null));
    }
}
