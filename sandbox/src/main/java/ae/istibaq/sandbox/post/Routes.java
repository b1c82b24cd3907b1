package ae.istibaq.sandbox.post;

import ae.istibaq.sandbox.post.Parcel.State;
import ae.istibaq.sandbox.world.SandboxClock;
import ae.istibaq.sandbox.world.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;

/** When and where a parcel is next. */
final class Routes {

    private static final Words CENTRE = new Words("مركز بريد عجمان", "Ajman post centre");
    private static final Words SORTING = new Words("مركز الفرز في الشارقة", "Sorting centre in Sharjah");
    private static final Words DOOR = new Words("لدى المستلم", "With the recipient");

    private Routes() {}

    static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, SandboxClock.DUBAI);
    }

    static Parcel.Move accepted(Instant at) {
        return move(State.ACCEPTED, at, CENTRE);
    }

    /** What comes next by itself. */
    static Parcel.Move after(Parcel parcel) {
        var last = parcel.last();
        var tomorrow = day(last.at()).plusDays(1);
        return switch (last.state()) {
            case ACCEPTED -> move(State.IN_TRANSIT, at(tomorrow, LocalTime.of(3, 0)), SORTING);
            case IN_TRANSIT, NOT_DELIVERED -> move(State.OUT_FOR_DELIVERY, at(tomorrow, LocalTime.of(8, 30)), CENTRE);
            default -> move(State.DELIVERED, at(day(last.at()), LocalTime.of(12, 20)), DOOR);
        };
    }

    static Parcel.Move now(State state, Instant at) {
        return move(state, at, state == State.DELIVERED ? DOOR : CENTRE);
    }

    private static Parcel.Move move(State state, Instant at, Words place) {
        return new Parcel.Move(state, at, place.ar(), place.en());
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(SandboxClock.DUBAI).toInstant();
    }
}
