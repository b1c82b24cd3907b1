package ae.istibaq.sandbox.control;

import ae.istibaq.sandbox.clinics.Appointment;
import ae.istibaq.sandbox.clinics.Appointments;
import ae.istibaq.sandbox.clinics.Clinic;
import ae.istibaq.sandbox.clinics.ClinicDesk;
import ae.istibaq.sandbox.clinics.Pregnancies;
import ae.istibaq.sandbox.clinics.Pregnancy;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Lets clinics confirm pregnancies, and keep or break appointments. */
@RestController
@RequestMapping("/control")
class PregnancyControl {

    private final Pregnancies pregnancies;
    private final Appointments appointments;
    private final ClinicDesk desk;
    private final Telling telling;

    PregnancyControl(Pregnancies pregnancies, Appointments appointments, ClinicDesk desk, Telling telling) {
        this.pregnancies = pregnancies;
        this.appointments = appointments;
        this.desk = desk;
        this.telling = telling;
    }

    record Confirmation(
            @Nullable Clinic clinic,
            @NotBlank String mother,
            @Nullable String facility,
            @Nullable LocalDate lastPeriod,
            @Nullable LocalDate dueDate,
            @Nullable Integer expectedChildren) {}

    record End(Pregnancy.@NotNull End kind) {}

    record Booking(
            @Nullable Clinic clinic,
            @NotBlank String patient,
            Appointment.@NotNull Kind kind,
            @NotNull LocalDate day) {}

    record Day(@NotNull LocalDate day) {}

    record By(Appointments.@Nullable By by) {}

    @GetMapping("/pregnancies")
    List<Pregnancy.Entry> pregnancies() {
        return pregnancies.all();
    }

    @PostMapping("/pregnancies")
    @ResponseStatus(HttpStatus.CREATED)
    Telling.Done confirm(@Valid @RequestBody Confirmation said) {
        return telling.done(pregnancies
                .confirm(new Pregnancies.Confirmation(
                        Objects.requireNonNullElse(said.clinic(), Clinic.EHS),
                        said.mother(),
                        said.facility(),
                        said.lastPeriod(),
                        said.dueDate(),
                        said.expectedChildren()))
                .event());
    }

    @PostMapping("/pregnancies/{number}/correction")
    Telling.Done correct(@PathVariable String number, @RequestBody Pregnancies.Correction correction) {
        return telling.done(pregnancies.correct(number, correction).event());
    }

    @PostMapping("/pregnancies/{number}/end")
    Telling.Done end(@PathVariable String number, @Valid @RequestBody End end) {
        return telling.done(pregnancies.end(number, end.kind()).event());
    }

    @GetMapping("/appointments")
    List<Appointment> appointments() {
        return appointments.all();
    }

    /** The clinic books by itself. */
    @PostMapping("/appointments")
    @ResponseStatus(HttpStatus.CREATED)
    Appointment book(@Valid @RequestBody Booking booking) {
        return desk.book(
                Objects.requireNonNullElse(booking.clinic(), Clinic.EHS),
                telling.whom(booking.patient()),
                booking.kind(),
                booking.day());
    }

    @PostMapping("/appointments/{id}/confirmation")
    Appointment confirm(@PathVariable String id) {
        return appointments.confirm(id);
    }

    @PostMapping("/appointments/{id}/shift")
    Appointment shift(@PathVariable String id, @Valid @RequestBody Day day) {
        return appointments.shift(id, day.day());
    }

    @PostMapping("/appointments/{id}/attendance")
    Appointment attend(@PathVariable String id) {
        return appointments.attend(id);
    }

    @PostMapping("/appointments/{id}/absence")
    Appointment miss(@PathVariable String id) {
        return appointments.miss(id);
    }

    @PostMapping("/appointments/{id}/cancellation")
    boolean cancel(@PathVariable String id, @RequestBody By by) {
        return appointments.cancel(id, Objects.requireNonNullElse(by.by(), Appointments.By.FACILITY));
    }
}
