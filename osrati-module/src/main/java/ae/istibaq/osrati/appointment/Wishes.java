package ae.istibaq.osrati.appointment;

import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import ae.istibaq.core.time.Later;
import ae.istibaq.osrati.appointment.Wish.Act;
import ae.istibaq.osrati.appointment.Wish.State;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what people want of clinics, with the job that sees to it, and settles it when a clinic tells. */
@Service
public class Wishes {

    private static final String REFERENCE = "W-";

    /** The page itself asks first; the job comes for what is left. */
    private static final Duration A_MOMENT = Duration.ofSeconds(20);

    private final AppointmentWishes book;
    private final Later later;
    private final AuditTrail audit;
    private final Clock clock;

    Wishes(AppointmentWishes book, Later later, AuditTrail audit, Clock clock) {
        this.book = book;
        this.later = later;
        this.audit = audit;
        this.clock = clock;
    }

    /** Forgets all that was wanted for a pregnancy that is over. */
    @Transactional
    public void forget(String pregnancy) {
        book.forget(pregnancy);
    }

    /** Keeps a wish unless one for the same visit is under way; says whether it was kept. */
    @Transactional
    boolean add(Wish wish) {
        if (wish.act() == Act.CANCEL) {
            dropOthers(wish);
        }
        boolean added = book.add(wish);
        if (added) {
            audit.record(Actor.person(wish.by()), "appointment.wished", "wish:" + wish.id());
            later.at(clock.instant().plus(A_MOMENT), SeeToWish.of(wish.id()));
        }
        return added;
    }

    /** Who cancels wants nothing else any more. */
    private void dropOthers(Wish wish) {
        String appointment = wish.appointment();
        if (appointment != null) {
            book.about(appointment, null).stream()
                    .filter(other -> other.act() != Act.CANCEL)
                    .forEach(other -> book.move(other.id(), other.state(), State.DROPPED, null));
        }
    }

    /** Lets a wish be that its clinic has not answered. What the clinic did all the same it tells by an event. */
    @Transactional
    boolean drop(Wish wish) {
        return book.move(wish.id(), State.OPEN, State.DROPPED, null);
    }

    /** What a clinic tells of an appointment settles the wishes about it. */
    @Transactional
    void heard(AppointmentTold told, @Nullable String reference) {
        for (Wish wish : book.about(told.appointment().id(), idOf(reference))) {
            State now = settled(wish, told);
            if (now == wish.state()) {
                continue;
            }
            book.move(wish.id(), wish.state(), now, told.appointment().id());
            if (now == State.REFUSED) {
                later.at(clock.instant().plus(CalledOffVisits.HEARD_THE_REST), SeeToWish.of(wish.id()));
            } else if (wish.state() == State.ASKED && wish.act() == Act.BOOK) {
                later.now(SeeToWish.of(wish.id()));
            }
        }
    }

    private static State settled(Wish wish, AppointmentTold told) {
        return switch (told.what()) {
            case BOOKED -> wish.act() == Act.BOOK ? State.SETTLED : wish.state();
            case CHANGED -> wish.act() == Act.CANCEL ? wish.state() : State.SETTLED;
            case CANCELLED -> wish.act() == Act.CANCEL ? State.SETTLED : State.REFUSED;
            case ATTENDED, MISSED -> State.SETTLED;
        };
    }

    private static @Nullable UUID idOf(@Nullable String reference) {
        if (reference == null || !reference.startsWith(REFERENCE)) {
            return null;
        }
        try {
            return UUID.fromString(reference.substring(REFERENCE.length()));
        } catch (IllegalArgumentException notOurs) {
            return null;
        }
    }
}
