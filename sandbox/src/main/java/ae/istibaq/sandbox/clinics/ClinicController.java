package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.agencies.Answer;
import ae.istibaq.sandbox.agencies.Answer.Question;
import ae.istibaq.sandbox.agencies.Intake;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.agencies.RepeatedAnswers;
import ae.istibaq.sandbox.clinics.Appointment.Kind;
import ae.istibaq.sandbox.clinics.Appointment.Status;
import ae.istibaq.sandbox.world.People;
import ae.istibaq.sandbox.world.Places;
import ae.istibaq.sandbox.world.SandboxClock;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Both clinic systems as the portal meets them: the same questions, answered each in its own way. */
@RestController
@RequestMapping("/agencies/{clinic:ehs|skmca}")
class ClinicController {

    private static final String SLOT = "[A-Z0-9][A-Z0-9-]{1,39}";
    private static final String NUMBER = PersonRef.NOTIFICATION;

    private final Appointments appointments;
    private final Slots slots;
    private final Vaccinations vaccinations;
    private final Births births;
    private final People people;
    private final Places places;
    private final SandboxClock clock;
    private final RepeatedAnswers answers;

    ClinicController(
            Appointments appointments,
            Slots slots,
            Vaccinations vaccinations,
            Births births,
            People people,
            Places places,
            SandboxClock clock,
            RepeatedAnswers answers) {
        this.appointments = appointments;
        this.slots = slots;
        this.vaccinations = vaccinations;
        this.births = births;
        this.people = people;
        this.places = places;
        this.clock = clock;
        this.answers = answers;
    }

    record PatientLookUp(@NotNull @Valid PersonRef patient) {}

    record SlotLookUp(
            @NotNull Kind kind,

            @Nullable @Pattern(regexp = "[A-Z0-9][A-Z0-9-]{1,19}") String facilityCode,

            @NotNull LocalDate from,
            @NotNull LocalDate to) {

        @AssertTrue boolean isForwards() {
            return from == null || to == null || !to.isBefore(from);
        }
    }

    record Booking(
            @NotNull @Pattern(regexp = Intake.REFERENCE) String reference,
            @NotNull @Valid PersonRef patient,
            @Nullable @Pattern(regexp = NUMBER) String pregnancyNumber,
            @NotNull Kind kind,
            @NotNull @Pattern(regexp = SLOT) String slotId) {}

    record Move(@NotNull @Pattern(regexp = SLOT) String slotId) {}

    record Standing(@JsonUnwrapped AppointmentEntry entry, Status status) {

        static Standing of(Appointment appointment) {
            return new Standing(AppointmentEntry.of(appointment), appointment.status());
        }
    }

    record Upcoming(List<Standing> appointments) {}

    record Free(List<Slot> slots) {}

    record Given(
            String vaccinationNumber,
            String vaccine,
            int dose,
            LocalDate givenOn,
            FacilityName facility,
            @Nullable String lot) {

        static Given of(Vaccination one) {
            return new Given(
                    one.vaccinationNumber(), one.vaccine(), one.dose(), one.givenOn(), one.facility(), one.lot());
        }
    }

    record Card(List<Given> vaccinations) {}

    @PostMapping("/appointment-lookups")
    Answer<Upcoming> upcoming(
            @PathVariable String clinic, Question question, @Valid @RequestBody PatientLookUp lookUp) {
        if (isUnknown(lookUp.patient())) {
            return question.notFound(Answer.NOT_REGISTERED);
        }
        var who = births.known(lookUp.patient());
        return question.found(new Upcoming(appointments.all().stream()
                .filter(appointment -> Clinic.of(appointment.appointmentId()) == Clinic.coded(clinic))
                .filter(appointment -> births.known(appointment.patient()).isSameAs(who))
                .filter(appointment -> appointment.open() && !day(appointment).isBefore(clock.today()))
                .sorted(Comparator.comparing(Appointment::startsAt))
                .map(Standing::of)
                .toList()));
    }

    @PostMapping("/slot-lookups")
    Answer<Free> free(@PathVariable String clinic, Question question, @Valid @RequestBody SlotLookUp lookUp) {
        var system = Clinic.coded(clinic);
        var code = lookUp.facilityCode();
        if (code != null
                && places.facility(code)
                        .filter(house -> house.clinic().equals(system.name()))
                        .isEmpty()) {
            return question.notFound("NO_SUCH_FACILITY");
        }
        var wish = new Slots.Wish(system, lookUp.kind(), code, lookUp.from(), lookUp.to());
        return question.found(new Free(slots.offered(wish).stream()
                .filter(slot -> !appointments.isTaken(slot))
                .limit(500)
                .toList()));
    }

    @PostMapping("/vaccination-card-lookups")
    Answer<Card> card(Question question, @Valid @RequestBody PatientLookUp lookUp) {
        if (isUnknown(lookUp.patient())) {
            return question.notFound(Answer.NOT_REGISTERED);
        }
        return question.found(new Card(
                vaccinations.card(lookUp.patient()).stream().map(Given::of).toList()));
    }

    @PostMapping("/appointments")
    ResponseEntity<JsonNode> book(
            @PathVariable String clinic,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody Booking booking) {
        var system = Clinic.coded(clinic);
        return answers.once(
                new RepeatedAnswers.Request(clinic, key, "appointments", booking), HttpStatus.CREATED, () -> {
                    if (isUnknown(booking.patient())) {
                        throw new NotPossible("The clinic does not know the patient");
                    }
                    var slot = slots.find(system, booking.kind(), booking.slotId());
                    return Standing.of(appointments.book(
                            system,
                            slot,
                            new Appointments.Booking(
                                    births.known(booking.patient()),
                                    booking.pregnancyNumber(),
                                    booking.kind(),
                                    booking.reference())));
                });
    }

    @PostMapping("/appointments/{appointmentId}/move")
    ResponseEntity<JsonNode> move(
            @PathVariable String clinic,
            @PathVariable String appointmentId,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody Move move) {
        return answers.once(
                new RepeatedAnswers.Request(clinic, key, appointmentId + "/move", move),
                HttpStatus.OK,
                () -> Standing.of(appointments.move(appointmentId, move.slotId())));
    }

    @PostMapping("/appointments/{appointmentId}/cancellation")
    ResponseEntity<JsonNode> cancel(
            @PathVariable String clinic,
            @PathVariable String appointmentId,
            @RequestHeader("Idempotency-Key") UUID key,
            @Valid @RequestBody Intake.Cancellation cancellation) {
        return answers.once(
                new RepeatedAnswers.Request(clinic, key, appointmentId, cancellation),
                HttpStatus.OK,
                () -> new Intake.Cancelled(appointments.cancel(appointmentId, Appointments.By.PATIENT)));
    }

    private boolean isUnknown(PersonRef patient) {
        return births.find(patient).isEmpty()
                && (patient.emiratesId() == null
                        || people.find(patient.emiratesId()).isEmpty());
    }

    private static LocalDate day(Appointment appointment) {
        return LocalDate.ofInstant(appointment.startsAt(), SandboxClock.DUBAI);
    }
}
