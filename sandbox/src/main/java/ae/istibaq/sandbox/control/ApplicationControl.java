package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.agencies.Application;
import ae.istibaq.sandbox.agencies.Application.Outcome;
import ae.istibaq.sandbox.agencies.Applications;
import ae.istibaq.sandbox.agencies.Decisions;
import ae.istibaq.sandbox.events.AgencyEvent.State;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Shows what the agencies received and lets a person decide. */
@RestController
@RequestMapping("/control/applications")
class ApplicationControl {

    private final Applications applications;
    private final Decisions decisions;
    private final Deliveries deliveries;

    ApplicationControl(Applications applications, Decisions decisions, Deliveries deliveries) {
        this.applications = applications;
        this.decisions = decisions;
        this.deliveries = deliveries;
    }

    record Decision(@NotNull Outcome outcome, @Nullable String reasonCode) {}

    /** @param delivered whether the portal has stored the event by now */
    record Decided(String agencyReference, String eventId, boolean delivered) {}

    @GetMapping
    List<Application> all() {
        return applications.all();
    }

    @PostMapping("/{agencyReference}/decision")
    Decided decide(@PathVariable String agencyReference, @Valid @RequestBody Decision decision) {
        var event = decisions.decide(agencyReference, decision.outcome(), decision.reasonCode());
        return new Decided(agencyReference, event.id(), deliveries.await(event) == State.DELIVERED);
    }
}
