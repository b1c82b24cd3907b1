package ae.istibaq.core.applications;

import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.eligibility.Situation;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What has become of the applications of a journey, for whoever leads it on. */
@Service
public class ApplicationsOfJourneys {

    private final ApplicationRows rows;

    ApplicationsOfJourneys(ApplicationRows rows) {
        this.rows = rows;
    }

    /** Whether a case has an application for a service with the agency or approved, so that no other may begin. */
    public boolean heldIn(Situation situation, ServiceKey service) {
        return rows.findByJourney(situation.journey()).stream()
                .filter(application -> application.service().equals(service)
                        && application.occasion().equals(situation.occasion()))
                .anyMatch(application -> EnumSet.of(State.SUBMITTED, State.RETURNED, State.APPROVED)
                        .contains(application.state()));
    }

    /** Whether an agency has approved a service in a journey. */
    public boolean approvedIn(UUID journey, ServiceKey service) {
        return rows.findByJourney(journey).stream()
                .anyMatch(
                        application -> application.service().equals(service) && application.state() == State.APPROVED);
    }

    /** Whether a verdict's application is under way or approved. */
    public boolean goesOn(UUID verdict) {
        return rows.findByVerdict(verdict)
                .filter(application -> application.state() != State.CANCELLED && application.state() != State.REFUSED)
                .isPresent();
    }

    /** A journey's applications for a service that are under way or approved. */
    public List<Application> goingOnIn(UUID journey, ServiceKey service) {
        return rows.findByJourney(journey).stream()
                .filter(application -> application.service().equals(service)
                        && application.state() != State.CANCELLED
                        && application.state() != State.REFUSED)
                .toList();
    }
}
