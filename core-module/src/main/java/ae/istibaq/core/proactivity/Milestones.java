package ae.istibaq.core.proactivity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Dates worked out from facts, at which an offer is recalled. */
@Repository
class Milestones {

    private final JdbcClient database;

    Milestones(JdbcClient database) {
        this.database = database;
    }

    /** What falls due on a day. */
    enum Kind {
        /** The offer's last day is near. */
        WINDOW_CLOSING,
        /** The customer asked to be reminded. */
        POSTPONED_UNTIL
    }

    /**
     * One date for one offer.
     *
     * @param dueOn day in the Gulf
     */
    record Milestone(UUID id, UUID offer, Kind kind, LocalDate dueOn) {}

    /** Plans a date; planning the same kind again for an offer moves it. */
    void plan(UUID offer, Kind kind, LocalDate dueOn) {
        database.sql("""
                        insert into core.milestone (id, offer, kind, due_on) values (?, ?, ?, ?)
                        on conflict (offer, kind) do update set due_on = excluded.due_on, reached = false""").params(UUID.randomUUID(), offer, kind.name(), dueOn).update();
    }

    void stop(UUID offer) {
        database.sql("delete from core.milestone where offer = ? and not reached")
                .param(offer)
                .update();
    }

    /** Takes up to so many due dates and marks them reached, in the caller's transaction. */
    List<Milestone> reach(LocalDate today, int most) {
        return database.sql("""
                        update core.milestone set reached = true where id in (
                            select id from core.milestone where not reached and due_on <= ?
                            order by due_on limit ? for update skip locked)
                        returning *""").params(today, most).query(Milestones::read).list();
    }

    List<Milestone> ahead(Iterable<UUID> offers) {
        List<UUID> ids = new java.util.ArrayList<>();
        offers.forEach(ids::add);
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.sql("select * from core.milestone where offer in (:offers) and not reached order by due_on")
                .param("offers", ids)
                .query(Milestones::read)
                .list();
    }

    private static Milestone read(ResultSet row, int number) throws SQLException {
        return new Milestone(
                row.getObject("id", UUID.class),
                row.getObject("offer", UUID.class),
                Kind.valueOf(row.getString("kind")),
                row.getObject("due_on", LocalDate.class));
    }
}
