package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.agencies.Application.Kind;
import ae.istibaq.sandbox.agencies.Application.Status;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The applications that the agencies have received. */
@Component
public class Applications {

    private final Shelf<Application> applications;
    private final Store store;
    private final People people;
    private final SandboxClock clock;
    private final WorkingTimes times;
    private final JsonMapper json;

    Applications(Store store, People people, SandboxClock clock, WorkingTimes times, JsonMapper json) {
        this.applications = store.shelf("applications", Application.class);
        this.store = store;
        this.people = people;
        this.clock = clock;
        this.times = times;
        this.json = json;
    }

    /**
     * What an applicant hands in.
     *
     * @param content a value that Jackson writes as the contract has it
     * @param others Emirates IDs of whom else the register must know
     */
    public record Filing(Kind kind, String reference, String applicant, Object content, List<String> others) {

        public Filing(Kind kind, String reference, String applicant, Object content) {
            this(kind, reference, applicant, content, List.of());
        }
    }

    /**
     * @throws NotPossible when the agency does not know the people
     * @throws AlreadyReceived when the portal's reference was filed before
     */
    Application receive(Filing filing) {
        return store.together(() -> {
            if (people.find(filing.applicant()).isEmpty()
                    || filing.others().stream().anyMatch(id -> people.find(id).isEmpty())) {
                throw new NotPossible("The registry does not know the applicant or another person named");
            }
            if (applications.all().stream()
                    .anyMatch(filed ->
                            filed.kind() == filing.kind() && filed.reference().equals(filing.reference()))) {
                throw new AlreadyReceived();
            }
            var now = now();
            var application = new Application(
                    References.fresh(
                            filing.kind().prefix(),
                            clock,
                            number -> find(number).isPresent()),
                    filing.kind(),
                    filing.reference(),
                    filing.applicant(),
                    json.valueToTree(filing.content()),
                    now,
                    times.promise(filing.kind(), now),
                    Status.RECEIVED,
                    null,
                    null);
            applications.put(application.agencyReference(), application);
            return application;
        });
    }

    /** @return whether the application is cancelled now */
    boolean cancel(Kind kind, String agencyReference) {
        return store.together(() -> {
            var application = at(kind, agencyReference);
            if (application.open()) {
                close(application, Status.CANCELLED, null);
                return true;
            }
            return application.status() == Status.CANCELLED;
        });
    }

    /** @throws NoSuchEntry also when another agency has it */
    public Application at(Kind kind, String agencyReference) {
        return find(agencyReference)
                .filter(application -> application.kind() == kind)
                .orElseThrow(NoSuchEntry::new);
    }

    public Optional<Application> find(String agencyReference) {
        return applications.find(agencyReference);
    }

    /** Oldest first. */
    public List<Application> all() {
        return applications.all();
    }

    Application close(Application application, Status status, @Nullable String reasonCode) {
        var closed = application.with(status, now(), reasonCode);
        applications.put(closed.agencyReference(), closed);
        return closed;
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
