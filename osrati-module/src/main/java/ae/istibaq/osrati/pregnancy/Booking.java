package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.shared.BilingualText;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A real appointment in a clinic, as last told; one that was cancelled is none. */
record Booking(String appointmentId, BilingualText facility, Instant startsAt) {

    private static final ZoneId GULF = ZoneId.of("Asia/Dubai");

    LocalDate day() {
        return startsAt.atZone(GULF).toLocalDate();
    }
}
