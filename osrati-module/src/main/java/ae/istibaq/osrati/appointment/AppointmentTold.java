package ae.istibaq.osrati.appointment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clinic has told of an appointment.
 *
 * @param pregnancy number of the pregnancy it is for; null where it is for none
 */
public record AppointmentTold(
        UUID cause,
        What what,
        VisitKind kind,
        Patient patient,
        @Nullable String pregnancy,
        ClinicAppointment appointment) {

    /** What became of it. */
    public enum What {
        BOOKED,
        CHANGED,
        CANCELLED,
        ATTENDED,
        MISSED
    }

    /** Without the patient, so that no log shows them. */
    @Override
    public String toString() {
        return "AppointmentTold[" + what + " " + appointment.id() + "]";
    }
}
