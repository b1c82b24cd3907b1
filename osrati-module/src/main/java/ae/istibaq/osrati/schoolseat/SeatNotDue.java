package ae.istibaq.osrati.schoolseat;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** There is no such child: nothing is kept for it. */
public record SeatNotDue(UUID cause, PersonId child) implements LifeEvent.Annulled {

    @Override
    public String matter() {
        return SeatDue.matterOf(child);
    }

    @Override
    public Class<? extends LifeEvent.Begun> of() {
        return SeatDue.class;
    }
}
