package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.agencies.PersonRef;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where clinics book by themselves. */
@Component
public class ClinicDesk {

    private final Appointments appointments;
    private final Pregnancies pregnancies;
    private final Slots slots;

    ClinicDesk(Appointments appointments, Pregnancies pregnancies, Slots slots) {
        this.appointments = appointments;
        this.pregnancies = pregnancies;
        this.slots = slots;
    }

    /** Books the first free slot on the day or after it. */
    public Appointment book(Clinic clinic, PersonRef patient, Appointment.Kind kind, LocalDate day) {
        var pregnancy = Optional.ofNullable(patient.emiratesId())
                .flatMap(pregnancies::openOf)
                .map(Pregnancy::pregnancyNumber)
                .orElse(null);
        return book(clinic, day, new Appointments.Booking(patient, pregnancy, kind, null));
    }

    Appointment book(Clinic clinic, LocalDate day, Appointments.Booking booking) {
        var wanted = day;
        while (true) {
            try {
                return appointments.book(clinic, slots.own(clinic, booking.kind(), wanted), booking);
            } catch (SlotTaken taken) {
                wanted = wanted.plusDays(1);
            }
        }
    }
}
