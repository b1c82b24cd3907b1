package ae.istibaq.osrati.appointment;

import ae.istibaq.core.agencies.AgencyUnavailable;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.appointment.Wish.Act;
import ae.istibaq.osrati.appointment.Wish.State;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Books, moves and cancels visits. The wish is kept before the clinic is asked, so that nothing is lost and nothing
 * happens twice when the clinic, or the portal, falls silent in between.
 */
@Component
class BookVisit {

    private final Wishes wishes;
    private final AppointmentWishes book;
    private final AskClinic ask;
    private final TransactionTemplate transaction;

    BookVisit(Wishes wishes, AppointmentWishes book, AskClinic ask, TransactionTemplate transaction) {
        this.wishes = wishes;
        this.book = book;
        this.ask = ask;
        this.transaction = transaction;
    }

    /** Books a proposed visit, or moves a booked one; gives how far it has come. */
    State choose(EmiratesId by, PersonId person, ClinicVisit visit, SlotForm.Chosen chosen, UUID attempt) {
        ClinicAppointment appointment = visit.appointment();
        return carry(new Wish(
                attempt,
                person,
                by,
                appointment == null ? Act.BOOK : Act.MOVE,
                visit.key(),
                visit.kind(),
                visit.patient(),
                visit.pregnancy(),
                appointment == null ? null : appointment.id(),
                chosen.slot(),
                chosen.startsAt(),
                State.OPEN,
                false));
    }

    /** Cancels a booked visit. */
    void cancel(EmiratesId by, PersonId person, ClinicVisit visit) {
        ClinicAppointment appointment = Objects.requireNonNull(visit.appointment());
        carry(new Wish(
                UUID.randomUUID(),
                person,
                by,
                Act.CANCEL,
                visit.key(),
                visit.kind(),
                visit.patient(),
                visit.pregnancy(),
                appointment.id(),
                null,
                appointment.startsAt(),
                State.OPEN,
                false));
    }

    /** Takes back a wish: what the clinic has not heard of is let be, what it has noted is cancelled there. */
    void takeBack(EmiratesId by, Wish wish) {
        if (wish.state() == State.OPEN) {
            wishes.drop(wish);
        } else if (wish.state() == State.ASKED && wish.act() == Act.BOOK) {
            carry(new Wish(
                    UUID.randomUUID(),
                    wish.person(),
                    by,
                    Act.CANCEL,
                    wish.visit(),
                    wish.kind(),
                    wish.patient(),
                    wish.pregnancy(),
                    wish.appointment(),
                    null,
                    wish.startsAt(),
                    State.OPEN,
                    false));
        }
    }

    /** Only who brings a wish asks; the same attempt again, or another for this visit, finds that it is under way. */
    private State carry(Wish wish) {
        if (!wishes.add(wish)) {
            return stateOf(wish).orElse(State.OPEN);
        }
        try {
            ask.ask(wish);
        } catch (AgencyUnavailable silent) {
            return State.OPEN;
        }
        State now = stateOf(wish).orElse(State.DROPPED);
        if (now != State.OPEN && now != State.ASKED) {
            transaction.executeWithoutResult(status -> book.tell(wish.id()));
        }
        return now;
    }

    private Optional<State> stateOf(Wish wish) {
        return book.find(wish.id()).map(Wish::state);
    }
}
