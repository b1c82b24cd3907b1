package ae.istibaq.osrati.appointment;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A visit to a clinic that a service proposes, or that is booked.
 *
 * @param key tells it apart among the person's visits for good; no personal data
 * @param text message key of what it is, with named places
 * @param values what fills the places
 * @param day on which it is proposed or booked, in the Gulf
 * @param earliest first day on which it makes sense
 * @param pregnancy number of the pregnancy it is for; null where it is for none
 * @param appointment null while it is only proposed
 */
public record ClinicVisit(
        String key,
        String text,
        Map<String, Object> values,
        LocalDate day,
        LocalDate earliest,
        VisitKind kind,
        Patient patient,
        @Nullable String pregnancy,
        @Nullable ClinicAppointment appointment) {

    public ClinicVisit {
        values = Map.copyOf(values);
    }

    /** How the visit of an appointment is told apart. */
    public static String keyOf(String appointmentId) {
        return "appointment-" + appointmentId;
    }
}
