package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.agencies.PersonRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as its clinic has it.
 *
 * @param patient the mother, or the child of a vaccination
 * @param reference the portal's, where it was booked there
 * @param wished slot to which the portal asked to move it, while the clinic has not answered
 * @param changedAt when it last changed, in the country's time
 */
public record Appointment(
        String appointmentId,
        PersonRef patient,
        @Nullable String pregnancyNumber,
        Kind kind,
        FacilityName facility,
        Instant startsAt,
        @Nullable String reference,
        Status status,
        @Nullable String wished,
        Instant changedAt) {

    /** What it is for. */
    public enum Kind {
        ANTENATAL("عيادة متابعة الحمل", "Antenatal clinic"),
        VACCINATION("عيادة التطعيم", "Vaccination clinic"),
        POSTNATAL("عيادة ما بعد الولادة", "Postnatal clinic");

        private final String ar;
        private final String en;

        Kind(String ar, String en) {
            this.ar = ar;
            this.en = en;
        }

        String clinicAr() {
            return ar;
        }

        String clinicEn() {
            return en;
        }
    }

    /** Where it stands; all but the first two are final. */
    public enum Status {
        REQUESTED,
        BOOKED,
        ATTENDED,
        MISSED,
        CANCELLED
    }

    public boolean open() {
        return status == Status.REQUESTED || status == Status.BOOKED;
    }

    /** Whether the clinic owes an answer. */
    public boolean unanswered() {
        return status == Status.REQUESTED || (status == Status.BOOKED && wished != null);
    }

    Appointment with(Status now, Instant at) {
        return new Appointment(
                appointmentId, patient, pregnancyNumber, kind, facility, startsAt, reference, now, null, at);
    }

    Appointment at(Slot slot, Instant when) {
        return new Appointment(
                appointmentId,
                patient,
                pregnancyNumber,
                kind,
                slot.facility(),
                slot.startsAt(),
                reference,
                Status.BOOKED,
                null,
                when);
    }

    Appointment wishing(String slotId, Instant when) {
        return new Appointment(
                appointmentId, patient, pregnancyNumber, kind, facility, startsAt, reference, status, slotId, when);
    }
}
