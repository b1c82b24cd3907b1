package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.agencies.PersonRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An appointment as events tell it. */
record AppointmentEntry(
        String appointmentId,
        PersonRef patient,
        @Nullable String pregnancyNumber,
        Appointment.Kind kind,
        FacilityName facility,
        String clinicAr,
        String clinicEn,
        Instant startsAt,
        @Nullable String reference) {

    static AppointmentEntry of(Appointment appointment) {
        return new AppointmentEntry(
                appointment.appointmentId(),
                appointment.patient(),
                appointment.pregnancyNumber(),
                appointment.kind(),
                appointment.facility(),
                appointment.kind().clinicAr(),
                appointment.kind().clinicEn(),
                appointment.startsAt(),
                appointment.reference());
    }
}
