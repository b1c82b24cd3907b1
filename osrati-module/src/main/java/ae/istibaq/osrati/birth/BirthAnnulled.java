package ae.istibaq.osrati.birth;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** A clinic has taken back the notification of a birth. */
public record BirthAnnulled(UUID cause, String notificationNumber) implements LifeEvent.Annulled {

    @Override
    public String matter() {
        return notificationNumber;
    }

    @Override
    public Class<? extends LifeEvent.Begun> of() {
        return BirthNotified.class;
    }
}
