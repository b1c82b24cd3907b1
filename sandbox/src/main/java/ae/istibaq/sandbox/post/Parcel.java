package ae.istibaq.sandbox.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parcel and where it has been.
 *
 * @param reference the portal's application whose papers it holds
 */
public record Parcel(String tracking, String reference, List<Move> moves) {

    /** Where a parcel can be. */
    public enum State {
        ACCEPTED,
        IN_TRANSIT,
        OUT_FOR_DELIVERY,
        DELIVERED,
        NOT_DELIVERED,
        RETURNED
    }

    /** One move. */
    public record Move(State state, Instant at, String placeAr, String placeEn) {}

    public Move last() {
        return moves.getLast();
    }

    boolean isUnderWay() {
        return last().state() != State.DELIVERED && last().state() != State.RETURNED;
    }

    Parcel moved(Move move) {
        var longer = new ArrayList<>(moves);
        longer.add(move);
        return new Parcel(tracking, reference, List.copyOf(longer));
    }

    /** The day after tomorrow of its acceptance; a day later each time nobody was at home. */
    @Nullable LocalDate expectedOn() {
        long vain = moves.stream()
                .filter(move -> move.state() == State.NOT_DELIVERED)
                .count();
        return isUnderWay() ? Routes.day(moves.getFirst().at()).plusDays(2 + vain) : null;
    }
}
