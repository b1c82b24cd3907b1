package ae.istibaq.osrati.appointment;

import ae.istibaq.core.agencies.Answer;
import ae.istibaq.core.shared.BilingualText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

/** The appointment book of a clinic system; both speak the same contract in contracts/. */
interface ClinicSystem {

    @PostExchange("/slot-lookups")
    Answer<Free> slots(@RequestBody SlotLookup lookup);

    @PostExchange("/appointments")
    Standing book(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Booking booking);

    @PostExchange("/appointments/{appointmentId}/move")
    Standing move(
            @PathVariable String appointmentId, @RequestHeader("Idempotency-Key") UUID key, @RequestBody Move move);

    @PostExchange("/appointments/{appointmentId}/cancellation")
    Cancelled cancel(
            @PathVariable String appointmentId,
            @RequestHeader("Idempotency-Key") UUID key,
            @RequestBody Cancellation cancellation);

    /**
     * @param facilityCode null for any
     * @param to the last day
     */
    record SlotLookup(VisitKind kind, @Nullable String facilityCode, LocalDate from, LocalDate to) {}

    record Free(List<Slot> slots) {}

    record Slot(String slotId, Facility facility, Instant startsAt) {}

    record Facility(String nameAr, String nameEn) {

        BilingualText name() {
            return new BilingualText(nameAr, nameEn);
        }
    }

    record Booking(
            String reference, Patient patient, @Nullable String pregnancyNumber, VisitKind kind, String slotId) {}

    record Move(String slotId) {}

    record Cancellation(String reason) {}

    /** An appointment as the clinic has it now; while it is asked for, or to be moved, the answer comes by an event. */
    record Standing(String appointmentId, Instant startsAt, Status status) {}

    /** Where an appointment stands. */
    enum Status {
        REQUESTED,
        BOOKED,
        ATTENDED,
        MISSED,
        CANCELLED
    }

    record Cancelled(boolean accepted) {}
}
