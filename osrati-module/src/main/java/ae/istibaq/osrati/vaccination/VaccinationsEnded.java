package ae.istibaq.osrati.vaccination;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** There is no such child: nobody is reminded of anything any more. */
public record VaccinationsEnded(UUID cause, PersonId child) implements LifeEvent.Annulled {

    @Override
    public String matter() {
        return VaccinationsBegun.matterOf(child);
    }

    @Override
    public Class<? extends LifeEvent.Begun> of() {
        return VaccinationsBegun.class;
    }
}
