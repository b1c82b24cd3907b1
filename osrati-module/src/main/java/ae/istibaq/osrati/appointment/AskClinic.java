package ae.istibaq.osrati.appointment;

import ae.istibaq.core.agencies.AgencyRefused;
import ae.istibaq.core.agencies.Exchanges;
import ae.istibaq.osrati.appointment.ClinicSystem.Booking;
import ae.istibaq.osrati.appointment.ClinicSystem.Cancellation;
import ae.istibaq.osrati.appointment.ClinicSystem.Move;
import ae.istibaq.osrati.appointment.ClinicSystem.Standing;
import ae.istibaq.osrati.appointment.ClinicSystem.Status;
import ae.istibaq.osrati.appointment.Wish.State;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts a wish to its clinic; asked again under the same key, the clinic does nothing twice. */
@Component
class AskClinic {

    static final String PURPOSE = "osrati.appointment.purpose";

    private static final int TAKEN = 409;
    private static final Cancellation WISHED = new Cancellation("The patient asked for it");

    private final Clinics clinics;
    private final AppointmentWishes book;
    private final TransactionTemplate transaction;

    AskClinic(Clinics clinics, AppointmentWishes book, TransactionTemplate transaction) {
        this.clinics = clinics;
        this.book = book;
        this.transaction = transaction;
    }

    private record Reply(State state, @Nullable String appointment) {}

    /**
     * Asks, and keeps the answer.
     *
     * @throws ae.istibaq.core.agencies.AgencyUnavailable while the clinic does not answer; the wish stays open
     */
    void ask(Wish wish) {
        Reply reply = Exchanges.about(wish.by(), PURPOSE, null, () -> replyTo(wish));
        transaction.executeWithoutResult(
                status -> book.move(wish.id(), State.OPEN, reply.state(), reply.appointment()));
    }

    private Reply replyTo(Wish wish) {
        try {
            return switch (wish.act()) {
                case BOOK -> read(wish, book(wish));
                case MOVE -> read(wish, clinic(wish).move(appointment(wish), wish.id(), new Move(slot(wish))));
                case CANCEL ->
                    new Reply(
                            clinic(wish)
                                            .cancel(appointment(wish), wish.id(), WISHED)
                                            .accepted()
                                    ? State.AGREED
                                    : State.REFUSED,
                            wish.appointment());
            };
        } catch (AgencyRefused no) {
            return new Reply(no.status() == TAKEN ? State.TAKEN : State.REFUSED, wish.appointment());
        }
    }

    private Standing book(Wish wish) {
        return clinic(wish)
                .book(
                        wish.id(),
                        new Booking(wish.reference(), wish.patient(), wish.pregnancy(), wish.kind(), slot(wish)));
    }

    /** A clinic that only takes note leaves the appointment as it was. */
    private static Reply read(Wish wish, Standing standing) {
        boolean done = standing.status() == Status.BOOKED && standing.startsAt().equals(wish.startsAt());
        return new Reply(done ? State.AGREED : State.ASKED, standing.appointmentId());
    }

    private ClinicSystem clinic(Wish wish) {
        if (wish.appointment() != null) {
            return clinics.of(wish.appointment());
        }
        return clinics.of(wish.pregnancy() == null ? wish.patient().notificationNumber() : wish.pregnancy());
    }

    private static String appointment(Wish wish) {
        return Objects.requireNonNull(wish.appointment(), "There is nothing to change yet");
    }

    private static String slot(Wish wish) {
        return Objects.requireNonNull(wish.slot(), "No time was chosen");
    }
}
