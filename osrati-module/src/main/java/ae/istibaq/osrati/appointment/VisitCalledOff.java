package ae.istibaq.osrati.appointment;

import ae.istibaq.core.people.PersonId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A clinic has called off a visit that lay ahead, and has said nothing since by which it goes without saying.
 *
 * @param pregnancy number of the pregnancy it was for; null where it was for none
 */
public record VisitCalledOff(
        UUID cause,
        VisitKind kind,
        PersonId patient,
        @Nullable String pregnancy,
        String appointment,
        Instant startsAt) {

    /** Day and hour in the Gulf, for the places {@code appointmentDate} and {@code appointmentTime} of a text. */
    public Map<String, String> when() {
        return ClinicAppointment.when(startsAt);
    }
}
