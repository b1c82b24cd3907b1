package ae.istibaq.core.applications;

import ae.istibaq.core.shared.BilingualText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where the parcels of applications are, as the post tells it; told in any order, shown in that of the moves. */
@Repository
class Deliveries {

    private final JdbcClient database;

    Deliveries(JdbcClient database) {
        this.database = database;
    }

    /** What the post says of a parcel. */
    enum ParcelState {
        ACCEPTED,
        IN_TRANSIT,
        OUT_FOR_DELIVERY,
        DELIVERED,
        NOT_DELIVERED,
        RETURNED
    }

    /**
     * One move of a parcel; contract in contracts/events.
     *
     * @param reference of the application it belongs to
     * @param expectedOn null once it has arrived or gone back
     */
    record Moved(
            String tracking,
            String reference,
            ParcelState state,
            Instant at,
            String placeAr,
            String placeEn,
            @Nullable LocalDate expectedOn) {

        BilingualText place() {
            return new BilingualText(placeAr, placeEn);
        }
    }

    /** A parcel with its moves, the last one first. */
    record Parcel(List<Moved> moves) {

        public Moved last() {
            return moves.getFirst();
        }
    }

    void keep(Moved move) {
        database.sql("""
                        insert into core.parcel_move (tracking, reference, state, at, place_ar, place_en, expected_on)
                        values (:tracking, :reference, :state, :at, :placeAr, :placeEn, :expectedOn)
                        on conflict do nothing""")
                .param("tracking", move.tracking())
                .param("reference", move.reference())
                .param("state", move.state().name())
                .param("at", move.at().atOffset(ZoneOffset.UTC))
                .param("placeAr", move.placeAr())
                .param("placeEn", move.placeEn())
                .param("expectedOn", move.expectedOn())
                .update();
    }

    /** The parcel of an application, or empty. */
    Optional<Parcel> of(String reference) {
        List<Moved> moves = database.sql("select * from core.parcel_move where reference = ? order by at desc")
                .param(reference)
                .query(Deliveries::read)
                .list();
        return moves.isEmpty() ? Optional.empty() : Optional.of(new Parcel(moves));
    }

    private static Moved read(ResultSet row, int number) throws SQLException {
        return new Moved(
                row.getString("tracking"),
                row.getString("reference"),
                ParcelState.valueOf(row.getString("state")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("place_ar"),
                row.getString("place_en"),
                row.getObject("expected_on", LocalDate.class));
    }
}
