package ae.istibaq.osrati.growth;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** There is no such child: nobody is asked anything any more. */
public record GrowthEnded(UUID cause, PersonId child) implements LifeEvent.Annulled {

    @Override
    public String matter() {
        return GrowthBegun.matterOf(child);
    }

    @Override
    public Class<? extends LifeEvent.Begun> of() {
        return GrowthBegun.class;
    }
}
