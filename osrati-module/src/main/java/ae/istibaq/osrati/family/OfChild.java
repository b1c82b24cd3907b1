package ae.istibaq.osrati.family;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.LifeEvent;
import java.time.LocalDate;
import java.util.Map;

/** Something begins that is a child's own, and is told on the child's page. */
public interface OfChild extends LifeEvent.Begun {

    PersonId child();

    LocalDate birthDate();

    @Override
    default PersonId subject() {
        return child();
    }

    @Override
    default Map<String, String> about() {
        return Map.of("birthDate", birthDate().toString());
    }

    @Override
    default String path() {
        return "/osrati/people/" + child();
    }
}
