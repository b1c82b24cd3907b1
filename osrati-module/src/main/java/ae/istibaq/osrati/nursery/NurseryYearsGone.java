package ae.istibaq.osrati.nursery;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** There is no such child, or it was too old. */
public record NurseryYearsGone(UUID cause, PersonId child) implements LifeEvent.Annulled {

    @Override
    public String matter() {
        return NurseryYears.matterOf(child);
    }

    @Override
    public Class<? extends LifeEvent.Begun> of() {
        return NurseryYears.class;
    }
}
