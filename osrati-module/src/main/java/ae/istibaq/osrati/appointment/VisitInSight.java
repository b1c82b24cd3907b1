package ae.istibaq.osrati.appointment;

import ae.istibaq.osrati.appointment.ClinicAppointment.Standing;
import ae.istibaq.osrati.appointment.Wish.Act;
import ae.istibaq.osrati.appointment.Wish.State;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A visit on the page, with what is under way about it.
 *
 * @param name of the visit in addresses and forms; tells a reader of an address nothing
 * @param text what it is, in the page's language
 * @param place where, in the page's language; null while that is open
 * @param wish null where nothing is under way
 * @param ahead whether it is proposed, or its appointment has not begun
 */
record VisitInSight(
        ClinicVisit visit,
        String name,
        String text,
        @Nullable String place,
        @Nullable Wish wish,
        boolean ahead) {

    /** Whether a time can be chosen now. */
    public boolean bookable() {
        return ahead && wish == null;
    }

    public boolean booked() {
        return visit.appointment() != null;
    }

    public boolean canCancel() {
        return ahead && booked() && wish == null;
    }

    /** What was wished can be let be while the clinic has not said yes. */
    public boolean canTakeBack() {
        return wish != null
                && wish.act() != Act.CANCEL
                && (wish.state() == State.OPEN || (wish.state() == State.ASKED && wish.act() == Act.BOOK));
    }

    /** The wished time, or that of the appointment; null for a proposal. */
    public @Nullable Instant at() {
        if (wish != null) {
            return wish.startsAt();
        }
        return visit.appointment() == null ? null : visit.appointment().startsAt();
    }

    /** The last part of the key of how it stands. */
    public String standing() {
        if (wish != null) {
            return (wish.act() + "-" + wish.state()).toLowerCase(Locale.ROOT);
        }
        ClinicAppointment appointment = visit.appointment();
        if (appointment == null) {
            return "proposed";
        }
        return appointment.standing() == Standing.BOOKED && !ahead
                ? "past"
                : appointment.standing().name().toLowerCase(Locale.ROOT);
    }

    /** How the badge of its standing looks. */
    public String badge() {
        return switch (standing()) {
            case "proposed", "past" -> "neutral";
            case "booked", "attended", "book-agreed", "move-agreed" -> "success";
            case "missed" -> "warning";
            default -> "info";
        };
    }

    public boolean silent() {
        return wish != null && wish.state() == State.OPEN;
    }
}
