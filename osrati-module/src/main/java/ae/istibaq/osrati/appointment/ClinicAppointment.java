package ae.istibaq.osrati.appointment;

import ae.istibaq.core.people.Moment;
import ae.istibaq.core.shared.BilingualText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** A real appointment, as its clinic last told it; one that was cancelled is none. */
public record ClinicAppointment(String id, BilingualText facility, Instant startsAt, Standing standing) {

    private static final ZoneId GULF = ZoneId.of("Asia/Dubai");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Whether it lies ahead, or what became of it. */
    public enum Standing {
        BOOKED,
        ATTENDED,
        MISSED
    }

    public LocalDate day() {
        return startsAt.atZone(GULF).toLocalDate();
    }

    /** The hour in the Gulf. */
    public LocalTime time() {
        return startsAt.atZone(GULF).toLocalTime();
    }

    /** Day and hour in the Gulf, for the places {@code appointmentDate} and {@code appointmentTime} of a text. */
    public Map<String, String> when() {
        return when(startsAt);
    }

    static Map<String, String> when(Instant startsAt) {
        ZonedDateTime at = startsAt.atZone(GULF);
        return Map.of("appointmentDate", DAY.format(at), "appointmentTime", HOUR.format(at));
    }

    /** Whether it can still be kept, or moved. */
    public boolean aheadOf(Instant now) {
        return standing == Standing.BOOKED && startsAt.isAfter(now);
    }

    /** How it stands on a line of life; what no clinic wrote down counts as kept, for nobody is to be blamed for that. */
    public Moment.Standing on(LocalDate today) {
        return switch (standing) {
            case ATTENDED -> Moment.Standing.DONE;
            case MISSED -> Moment.Standing.MISSED;
            case BOOKED -> day().isBefore(today) ? Moment.Standing.DONE : Moment.Standing.COMING;
        };
    }
}
