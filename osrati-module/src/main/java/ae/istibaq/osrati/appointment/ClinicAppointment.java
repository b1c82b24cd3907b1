package ae.istibaq.osrati.appointment;

import ae.istibaq.core.people.Moment;
import ae.istibaq.core.shared.BilingualText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A real appointment, as its clinic last told it; one that was cancelled is none. */
public record ClinicAppointment(String id, BilingualText facility, Instant startsAt, Standing standing) {

    private static final ZoneId GULF = ZoneId.of("Asia/Dubai");

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
