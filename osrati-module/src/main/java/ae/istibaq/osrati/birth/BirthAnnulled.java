package ae.istibaq.osrati.birth;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** A clinic has annulled a notification: no living child was born under its number. */
public record BirthAnnulled(UUID cause, String notificationNumber) implements LifeEvent.Annulled {

    @Override
    public String matter() {
        return notificationNumber;
    }

    @Override
    public Class<? extends LifeEvent.Begun> of() {
        return ChildBorn.class;
    }
}
