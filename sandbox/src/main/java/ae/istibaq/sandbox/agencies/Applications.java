package ae.istibaq.sandbox.agencies;

import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The applications that the agencies have received. */
@Component
public class Applications {

    private static final LocalTime CLOSING = LocalTime.of(15, 30);

    private final Shelf<Application> applications;
    private final Store store;
    private final People people;
    private final SandboxClock clock;

    Applications(Store store, People people, SandboxClock clock) {
        this.applications = store.shelf("applications", Application.class);
        this.store = store;
        this.people = people;
        this.clock = clock;
    }

    /** What an applicant hands in. */
    record Filing(
            Application.Kind kind,
            String reference,
            String applicant,
            @Nullable String spouse,
            @Nullable String contractNumber,
            Application.@Nullable Payment payment,
            @Nullable String iban,
            Application.@Nullable HousingPurpose purpose) {}

    /**
     * @throws NotPossible when the agency does not know the people
     * @throws AlreadyReceived when the portal's reference was filed before
     */
    Application receive(Filing filing) {
        return store.together(() -> {
            if (people.find(filing.applicant()).isEmpty()
                    || (filing.spouse() != null && people.find(filing.spouse()).isEmpty())) {
                throw new NotPossible("The registry does not know the applicant or the spouse");
            }
            if (applications.all().stream()
                    .anyMatch(filed ->
                            filed.kind() == filing.kind() && filed.reference().equals(filing.reference()))) {
                throw new AlreadyReceived();
            }
            var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
            var application = new Application(
                    References.fresh(
                            prefix(filing.kind()), clock, number -> find(number).isPresent()),
                    filing.kind(),
                    filing.reference(),
                    filing.applicant(),
                    filing.spouse(),
                    filing.contractNumber(),
                    filing.payment(),
                    filing.iban(),
                    filing.purpose(),
                    now,
                    promise(filing.kind(), now),
                    Application.Status.RECEIVED,
                    null,
                    null);
            applications.put(application.agencyReference(), application);
            return application;
        });
    }

    /** @return whether the application is cancelled now */
    boolean cancel(Application.Kind kind, String agencyReference) {
        return store.together(() -> {
            var application = at(kind, agencyReference);
            if (application.open()) {
                close(application.decided(Application.Status.CANCELLED, now(), null));
                return true;
            }
            return application.status() == Application.Status.CANCELLED;
        });
    }

    /** @throws NoSuchEntry also when another agency has it */
    Application at(Application.Kind kind, String agencyReference) {
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

    void close(Application decided) {
        applications.put(decided.agencyReference(), decided);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private static String prefix(Application.Kind kind) {
        return kind.agency().toUpperCase(Locale.ROOT);
    }

    private static Instant promise(Application.Kind kind, Instant received) {
        return switch (kind) {
            case FAMILY_BOOK -> received.plus(48, ChronoUnit.HOURS);
            case MARRIAGE_GRANT -> workingDays(received, 30);
            case HOUSING_SUPPORT -> workingDays(received, 45);
        };
    }

    /** Closing time of the nth working day; the agency's own rough count knows no holidays. */
    private static Instant workingDays(Instant from, int days) {
        var day = from.atZone(SandboxClock.DUBAI).toLocalDate();
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return day.atTime(CLOSING).atZone(SandboxClock.DUBAI).toInstant();
    }
}
