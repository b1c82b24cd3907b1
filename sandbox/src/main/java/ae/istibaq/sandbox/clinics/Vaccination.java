package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.agencies.PersonRef;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A dose that was given; the shape of its event. */
public record Vaccination(
        String vaccinationNumber,
        PersonRef child,
        String vaccine,
        int dose,
        LocalDate givenOn,
        FacilityName facility,
        @Nullable String lot,
        @Nullable String appointmentId) {

    boolean is(Programme.Dose one) {
        return vaccine.equals(one.vaccine()) && dose == one.dose();
    }
}
