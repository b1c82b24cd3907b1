package ae.istibaq.osrati.pregnancy;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An appointment as a clinic tells it; the shape all events of appointments share.
 *
 * @param pregnancyNumber null where it is not for a pregnancy
 */
record AppointmentData(
        String appointmentId, Patient patient, @Nullable String pregnancyNumber, Facility facility, Instant startsAt) {

    /** By one number at least. */
    record Patient(@Nullable String emiratesId, @Nullable String notificationNumber) {}

    record Facility(String code, String nameAr, String nameEn) {}

    /** Without the patient, so that no log shows her. */
    @Override
    public String toString() {
        return "AppointmentData[" + appointmentId + "]";
    }
}
