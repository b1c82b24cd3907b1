package ae.istibaq.core.applications;

import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.people.Moments;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Applications on a line of life: under way on the day they were made, else on the day they were decided. */
@Component
class ApplicationMoments implements Moments {

    private final ApplicationsInSight applications;
    private final Services services;
    private final People people;
    private final Clock clock;

    ApplicationMoments(ApplicationsInSight applications, Services services, People people, Clock clock) {
        this.applications = applications;
        this.services = services;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Moment> of(PersonId person, EmiratesId viewer) {
        @Nullable EmiratesId self = people.find(person).map(KnownPerson::emiratesId).orElse(null);
        PersonId key = people.keyOf(person);
        return applications.of(viewer).stream()
                .filter(application -> application.subject() == null
                        ? application.applicant().equals(self)
                        : key.equals(application.subject()))
                .map(this::moment)
                .toList();
    }

    private Moment moment(Application application) {
        Matter matter = services.get(application.service()).matter();
        LocalDate day = LocalDate.ofInstant(application.decidedAt().orElse(application.createdAt()), clock.getZone());
        return Moment.of(
                        "application-" + application.id(),
                        application.service().text("name"),
                        day,
                        Moment.Kind.APPLICATION,
                        switch (application.state()) {
                            case APPROVED -> Moment.Standing.DONE;
                            case REFUSED, CANCELLED -> Moment.Standing.STOPPED;
                            default -> Moment.Standing.NOW;
                        },
                        Objects.requireNonNullElse(matter, Matter.IDENTITY_DOCUMENTS))
                .leadingTo("/applications/" + application.reference());
    }
}
