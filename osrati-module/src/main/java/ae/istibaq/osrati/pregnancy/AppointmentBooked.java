package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.proactivity.LifeEvent;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.appointment.ClinicAppointment;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;

/**
 * A woman has an appointment in a clinic for her pregnancy, or after it.
 *
 * @param path of the page of her appointments, where it can be moved
 */
public record AppointmentBooked(UUID cause, ClinicAppointment appointment, EmiratesId mother, String path)
        implements LifeEvent.Begun {

    /** Name of the hour in the journey. */
    static final String TIME = "appointmentTime";

    @Override
    public String matter() {
        return matterOf(appointment.id());
    }

    /** Told apart from a pregnancy's number, which looks the same. */
    static String matterOf(String appointmentId) {
        return "appointment " + appointmentId;
    }

    LocalDate day() {
        return appointment.day();
    }

    LocalTime time() {
        return appointment.time();
    }

    @Override
    public Map<Role, EmiratesId> roles() {
        return Map.of(Role.MOTHER, mother);
    }

    @Override
    public Map<String, String> about() {
        return Map.of(Pregnancy.APPOINTMENT, day().toString(), TIME, time().toString());
    }

    /** Without the woman, so that no log shows her. */
    @Override
    public String toString() {
        return "AppointmentBooked[" + appointment.id() + "]";
    }
}
