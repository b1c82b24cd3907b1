package ae.istibaq.sandbox.clinics;

import ae.istibaq.sandbox.agencies.AlreadyReceived;
import ae.istibaq.sandbox.agencies.NoSuchEntry;
import ae.istibaq.sandbox.agencies.NotPossible;
import ae.istibaq.sandbox.agencies.PersonRef;
import ae.istibaq.sandbox.clinics.Appointment.Kind;
import ae.istibaq.sandbox.clinics.Appointment.Status;
import ae.istibaq.sandbox.events.AgencyEvent;
import ae.istibaq.sandbox.events.Outbox;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Shelf;
import ae.istibaq.sandbox.world.Store;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The appointment books of both clinic systems. Every entry that binds somebody is told at once. */
@Component
public class Appointments {

    private final Shelf<Appointment> appointments;
    private final Store store;
    private final SandboxClock clock;
    private final Slots slots;
    private final Numbers numbers;
    private final Outbox outbox;

    Appointments(Store store, SandboxClock clock, Slots slots, Numbers numbers, Outbox outbox) {
        this.appointments = store.shelf("appointments", Appointment.class);
        this.store = store;
        this.clock = clock;
        this.slots = slots;
        this.numbers = numbers;
        this.outbox = outbox;
    }

    /** @param reference the portal's; none for a booking of the clinic's own */
    record Booking(
            PersonRef patient,
            @Nullable String pregnancyNumber,
            Kind kind,
            @Nullable String reference) {}

    private record Changed(
            @JsonUnwrapped AppointmentEntry entry, Instant previousStartsAt, String previousFacilityCode) {}

    private record Cancelled(@JsonUnwrapped AppointmentEntry entry, By cancelledBy) {}

    /** Who cancelled. */
    public enum By {
        PATIENT,
        FACILITY
    }

    /**
     * Books a slot, or takes a note of the wish where the clinic answers later.
     *
     * @throws SlotTaken when it is somebody's already
     * @throws AlreadyReceived when the portal's reference was used before
     */
    Appointment book(Clinic clinic, Slot slot, Booking booking) {
        boolean atOnce = clinic.booksAtOnce() || booking.reference() == null;
        var appointment = new Appointment(
                numbers.fresh(clinic),
                booking.patient(),
                booking.pregnancyNumber(),
                booking.kind(),
                slot.facility(),
                slot.startsAt(),
                booking.reference(),
                atOnce ? Status.BOOKED : Status.REQUESTED,
                null,
                now());
        return send(store.together(() -> {
            refuseTaken(slot);
            refuseRepeated(booking.reference());
            keep(appointment);
            return atOnce ? told("APPOINTMENT_BOOKED", appointment) : new Told(appointment, null);
        }));
    }

    /**
     * Moves an appointment to another slot, or takes a note of the wish.
     *
     * @throws NotPossible when it is over, or too near
     */
    Appointment move(String appointmentId, String slotId) {
        return send(store.together(() -> {
            var before = open(appointmentId);
            var clinic = Clinic.of(appointmentId);
            if (before.startsAt().minus(clinic.notice()).isBefore(clock.instant())) {
                throw new NotPossible("It is too late to move it");
            }
            var slot = slots.find(clinic, before.kind(), slotId);
            refuseTaken(slot);
            if (!clinic.booksAtOnce() && before.status() == Status.BOOKED) {
                return new Told(keep(before.wishing(slotId, now())), null);
            }
            return before.status() == Status.REQUESTED
                    ? new Told(keep(before.at(slot, now()).with(Status.REQUESTED, now())), null)
                    : moved(before, slot);
        }));
    }

    /** The clinic moves an appointment by itself. */
    public Appointment shift(String appointmentId, LocalDate day) {
        return send(store.together(() -> {
            var before = open(appointmentId);
            return moved(before, slots.own(Clinic.of(appointmentId), before.kind(), day));
        }));
    }

    /** The clinic says yes to a booking or a move it was asked for. */
    public Appointment confirm(String appointmentId) {
        return send(store.together(() -> {
            var before = open(appointmentId);
            if (before.status() == Status.REQUESTED) {
                return told("APPOINTMENT_BOOKED", keep(before.with(Status.BOOKED, now())));
            }
            var wished = before.wished();
            if (wished == null) {
                throw new NotPossible("Nobody asked for anything");
            }
            return moved(before, slots.find(Clinic.of(appointmentId), before.kind(), wished));
        }));
    }

    /** @throws NotPossible when the appointment is over already */
    public Appointment attend(String appointmentId) {
        return settle(appointmentId, Status.ATTENDED);
    }

    /** @throws NotPossible when the appointment is over already */
    public Appointment miss(String appointmentId) {
        return settle(appointmentId, Status.MISSED);
    }

    /** @return whether it is cancelled now */
    public boolean cancel(String appointmentId, By by) {
        var appointment = find(appointmentId).orElseThrow(NoSuchEntry::new);
        if (!appointment.open()) {
            return appointment.status() == Status.CANCELLED;
        }
        send(store.together(() -> {
            var cancelled = keep(appointment.with(Status.CANCELLED, now()));
            return told("APPOINTMENT_CANCELLED", cancelled, new Cancelled(AppointmentEntry.of(cancelled), by));
        }));
        return true;
    }

    /** The clinic cancels what can no longer be. */
    void cancelAll(Predicate<Appointment> which) {
        all().stream()
                .filter(Appointment::open)
                .filter(which)
                .forEach(appointment -> cancel(appointment.appointmentId(), By.FACILITY));
    }

    public Optional<Appointment> find(String appointmentId) {
        return appointments.find(appointmentId);
    }

    /** Oldest entry first. */
    public List<Appointment> all() {
        return appointments.all();
    }

    boolean isTaken(Slot slot) {
        return all().stream()
                .filter(Appointment::open)
                .anyMatch(
                        taken -> taken.facility().code().equals(slot.facility().code())
                                && taken.kind().clinicEn().equals(slot.clinicEn())
                                && (taken.startsAt().equals(slot.startsAt())
                                        || slot.slotId().equals(taken.wished())));
    }

    private Appointment settle(String appointmentId, Status status) {
        return send(store.together(() -> {
            var appointment = open(appointmentId);
            if (appointment.status() == Status.REQUESTED) {
                throw new NotPossible("The appointment is not confirmed yet");
            }
            return told("APPOINTMENT_" + status, keep(appointment.with(status, now())));
        }));
    }

    private Told moved(Appointment before, Slot slot) {
        var after = keep(before.at(slot, now()));
        var data = new Changed(
                AppointmentEntry.of(after), before.startsAt(), before.facility().code());
        return told("APPOINTMENT_CHANGED", after, data);
    }

    private void refuseTaken(Slot slot) {
        if (isTaken(slot)) {
            throw new SlotTaken();
        }
    }

    private void refuseRepeated(@Nullable String reference) {
        if (reference != null && all().stream().anyMatch(other -> reference.equals(other.reference()))) {
            throw new AlreadyReceived();
        }
    }

    private Appointment open(String appointmentId) {
        Appointment found = find(appointmentId).orElseThrow(NoSuchEntry::new);
        if (!found.open()) {
            throw new NotPossible("The appointment is over");
        }
        return found;
    }

    private Appointment keep(Appointment appointment) {
        appointments.put(appointment.appointmentId(), appointment);
        return appointment;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private record Told(Appointment appointment, @Nullable AgencyEvent event) {}

    private Told told(String what, Appointment appointment) {
        return told(what, appointment, AppointmentEntry.of(appointment));
    }

    private Told told(String what, Appointment appointment, Object data) {
        var id = appointment.appointmentId();
        return new Told(appointment, outbox.write(Clinic.of(id).tells(what), id, data));
    }

    private Appointment send(Told told) {
        Optional.ofNullable(told.event()).ifPresent(outbox::dispatch);
        return Objects.requireNonNull(told.appointment());
    }
}
