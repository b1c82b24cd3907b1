package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.proactivity.LifeEvent;
import java.util.UUID;

/** An appointment is over or cancelled: there is nothing to remind of. */
public record AppointmentGone(UUID cause, String appointmentId) implements LifeEvent.Annulled {

    @Override
    public String matter() {
        return AppointmentBooked.matterOf(appointmentId);
    }

    @Override
    public Class<? extends LifeEvent.Begun> of() {
        return AppointmentBooked.class;
    }

    @Override
    public boolean unspoken() {
        return true;
    }
}
