package ae.istibaq.core.proactivity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Everything that falls due on a day: the dates of journeys, and when offers are recalled. */
@Repository
class Milestones {

    /** Begins the keys of an offer's dates before its last day. */
    static final String WINDOW_CLOSING = "window-closing";

    /** The customer asked to be reminded of the offer. */
    static final String POSTPONED_UNTIL = "postponed-until";

    private final JdbcClient database;

    Milestones(JdbcClient database) {
        this.database = database;
    }

    /**
     * One day of a journey, or of one of its offers.
     *
     * @param offer null where it is the journey's own
     * @param key the moment's, or what the offer is recalled for
     * @param dueOn day in the Gulf
     * @param usefulUntil the last day on which coming late is better than not at all
     */
    record Milestone(UUID id, UUID journey, @Nullable UUID offer, String key, LocalDate dueOn, LocalDate usefulUntil) {}

    /** Where a scan of the due has come to. */
    record Place(LocalDate dueOn, UUID id) {

        static final Place START = new Place(LocalDate.of(1900, 1, 1), new UUID(0, 0));
    }

    /** Plans when an offer is recalled; planning the same again moves it. */
    void planOffer(Offer offer, String key, LocalDate dueOn) {
        plan(offer.journey(), offer.id(), key, dueOn, offer.lastDay());
    }

    /** Plans a day of a journey anew, also where it was reached before. */
    void plan(UUID journey, @Nullable UUID offer, String key, LocalDate dueOn, LocalDate usefulUntil) {
        database.sql("""
                        insert into core.milestone (journey, offer, key, due_on, useful_until) values (?, ?, ?, ?, ?)
                        on conflict (journey, offer, key) do update set due_on = excluded.due_on,
                            useful_until = excluded.useful_until, reached = false""")
                .param(journey)
                .param(offer)
                .param(key)
                .param(dueOn)
                .param(usefulUntil)
                .update();
    }

    /** Whether a journey's day is planned, or was reached, on just this day. */
    boolean planned(UUID journey, String key, LocalDate dueOn) {
        return database.sql("""
                        select exists (select from core.milestone
                            where journey = ? and offer is null and key = ? and due_on = ?)""")
                .params(journey, key, dueOn)
                .query(Boolean.class)
                .single();
    }

    /** Drops a day of a journey that has not come. */
    void drop(UUID journey, String key) {
        database.sql("delete from core.milestone where journey = ? and offer is null and key = ? and not reached")
                .params(journey, key)
                .update();
    }

    /** Drops what has not come of a journey's own days. */
    void dropOf(UUID journey) {
        database.sql("delete from core.milestone where journey = ? and offer is null and not reached")
                .param(journey)
                .update();
    }

    /** Drops when offers are recalled. */
    void stop(UUID... offers) {
        database.sql("delete from core.milestone where offer = any (?) and not reached")
                .param(offers)
                .update();
    }

    /**
     * Takes up to so many due ones and marks them reached, in the caller's transaction; others who take at the same time
     * get others. Goes on after a place so as not to read again what is done.
     */
    List<Milestone> reach(LocalDate today, Place after, int most) {
        return database.sql("""
                        with due as (
                            select id from core.milestone
                            where not reached and due_on <= ? and (due_on, id) > (?, ?)
                            order by due_on, id limit ? for no key update skip locked)
                        update core.milestone m set reached = true from due where m.id = due.id
                        returning m.*""")
                .params(today, after.dueOn(), after.id(), most)
                .query(Milestones::read)
                .list();
    }

    /** The same for one journey. */
    List<Milestone> reachOf(UUID journey, LocalDate today) {
        return database.sql("""
                        update core.milestone set reached = true where id in (
                            select id from core.milestone where journey = ? and not reached and due_on <= ?
                            for no key update skip locked)
                        returning *""").params(journey, today).query(Milestones::read).list();
    }

    boolean anyDue(LocalDate today) {
        return database.sql("select exists (select from core.milestone where not reached and due_on <= ?)")
                .param(today)
                .query(Boolean.class)
                .single();
    }

    /** What lies ahead of offers. */
    List<Milestone> aheadOfOffers(Collection<UUID> offers) {
        return database.sql("select * from core.milestone where offer = any (?) and not reached order by due_on")
                .param(offers.toArray(UUID[]::new))
                .query(Milestones::read)
                .list();
    }

    /** What lies ahead of journeys themselves. */
    List<Milestone> aheadOf(Collection<UUID> journeys) {
        return database.sql("select * from core.milestone where journey = any (?) and offer is null and not reached"
                        + " order by due_on, key")
                .param(journeys.toArray(UUID[]::new))
                .query(Milestones::read)
                .list();
    }

    private static Milestone read(ResultSet row, int number) throws SQLException {
        return new Milestone(
                row.getObject("id", UUID.class),
                row.getObject("journey", UUID.class),
                row.getObject("offer", UUID.class),
                row.getString("key"),
                row.getObject("due_on", LocalDate.class),
                row.getObject("useful_until", LocalDate.class));
    }
}
