package ae.istibaq.osrati.appointment;

import ae.istibaq.core.people.PersonId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
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

    private static final ZoneId GULF = ZoneId.of("Asia/Dubai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Day and hour in the Gulf, for the places {@code appointmentDate} and {@code appointmentTime} of a text. */
    public Map<String, String> when() {
        return when(startsAt);
    }

    static Map<String, String> when(Instant startsAt) {
        ZonedDateTime at = startsAt.atZone(GULF);
        return Map.of("appointmentDate", DAY.format(at), "appointmentTime", HOUR.format(at));
    }
}
