package ae.istibaq.core.applications;

import ae.istibaq.core.catalogue.Sight;
import ae.istibaq.core.people.PersonsJoined;
import ae.istibaq.core.shared.EmiratesId;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Applications as one person may see them; what isn't theirs to see is not found. */
@Service
public class ApplicationsInSight {

    private final ApplicationRows rows;
    private final Sight sight;

    ApplicationsInSight(ApplicationRows rows, Sight sight) {
        this.rows = rows;
        this.sight = sight;
    }

    /** The person's own applications that they may still see, newest first. */
    public List<Application> madeBy(EmiratesId person) {
        return rows.findByApplicantOrderByCreatedAtDesc(person.digits()).stream()
                .filter(application -> sight.sees(person, application.whose()))
                .toList();
    }

    /** Applications of anyone that a person may see, newest first. */
    public List<Application> of(EmiratesId person) {
        Sight.Reach reach = sight.reach(person);
        return rows.within(reach.persons(), reach.subjects()).stream()
                .filter(application -> sight.sees(person, application.whose()))
                .toList();
    }

    Optional<Application> find(String reference, EmiratesId person) {
        return rows.findByReference(reference).filter(application -> sight.sees(person, application.whose()));
    }

    /** Whether the person may pay it or stop it. */
    boolean decides(Application application, EmiratesId person) {
        return sight.decides(person, application.whose());
    }

    @EventListener
    void on(PersonsJoined joined) {
        rows.move(joined.was().value(), joined.is().value());
    }
}
