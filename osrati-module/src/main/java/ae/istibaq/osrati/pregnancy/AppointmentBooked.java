package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.proactivity.LifeEvent;
import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;

/** A woman has an appointment in a clinic for her pregnancy, or after it. */
public record AppointmentBooked(UUID cause, String appointmentId, Instant startsAt, EmiratesId mother)
        implements LifeEvent.Begun {

    private static final ZoneId GULF = ZoneId.of("Asia/Dubai");

    @Override
    public String matter() {
        return matterOf(appointmentId);
    }

    /** Told apart from a pregnancy's number, which looks the same. */
    static String matterOf(String appointmentId) {
        return "appointment " + appointmentId;
    }

    @Override
    public Map<Role, EmiratesId> roles() {
        return Map.of(Role.MOTHER, mother);
    }

    @Override
    public Map<String, String> about() {
        return Map.of(
                Pregnancy.APPOINTMENT,
                LocalDate.ofInstant(startsAt, GULF).toString(),
                "appointmentTime",
                LocalTime.ofInstant(startsAt, GULF).toString());
    }

    @Override
    public String path() {
        return "/osrati";
    }

    /** Without the woman, so that no log shows her. */
    @Override
    public String toString() {
        return "AppointmentBooked[" + appointmentId + "]";
    }
}
