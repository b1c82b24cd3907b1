package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.agencies.Answer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.service.annotation.PostExchange;

/** A clinic system's appointments; both systems speak the same contract, in contracts/. */
interface ClinicAppointments {

    @PostExchange("/appointment-lookups")
    Answer<Appointments> appointments(@RequestBody PatientLookup lookup);

    @PostExchange("/slot-lookups")
    Answer<Slots> slots(@RequestBody SlotLookup lookup);

    @PostExchange("/appointments")
    Appointment book(@RequestHeader("Idempotency-Key") UUID key, @RequestBody Wish wish);

    @PostExchange("/appointments/{appointmentId}/move")
    Appointment move(
            @RequestHeader("Idempotency-Key") UUID key, @PathVariable String appointmentId, @RequestBody Move move);

    record PatientLookup(PersonRef patient) {}

    /** The woman, by her Emirates ID; the contract's other number is a newborn's. */
    record PersonRef(String emiratesId, @Nullable String notificationNumber) {

        /** Without the numbers, so that no log shows them. */
        @Override
        public String toString() {
            return "PersonRef[]";
        }
    }

    record Appointments(List<Appointment> appointments) {}

    record Appointment(
            String appointmentId,
            @Nullable String pregnancyNumber,
            Kind kind,
            Facility facility,
            Instant startsAt,
            Status status) {}

    record Facility(String code, String nameAr, String nameEn) {}

    enum Kind {
        ANTENATAL,
        VACCINATION,
        POSTNATAL
    }

    enum Status {
        REQUESTED,
        BOOKED,
        ATTENDED,
        MISSED,
        CANCELLED
    }

    /**
     * When and where she could come.
     *
     * @param facilityCode null for any
     * @param to last day
     */
    record SlotLookup(Kind kind, @Nullable String facilityCode, LocalDate from, LocalDate to) {}

    record Slots(List<Slot> slots) {}

    record Slot(String slotId, Facility facility, Instant startsAt) {}

    record Wish(String reference, PersonRef patient, String pregnancyNumber, Kind kind, String slotId) {}

    record Move(String slotId) {}
}
