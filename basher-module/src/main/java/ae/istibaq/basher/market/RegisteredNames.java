package ae.istibaq.basher.market;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** The names under which licences stand in the register, for rooms that compare names with them. */
@Component
public class RegisteredNames {

    private static final int FETCHED_AT_ONCE = 10_000;

    private final JdbcClient database;
    private final JdbcTemplate rows;
    private final TransactionTemplate transaction;

    RegisteredNames(JdbcClient database, JdbcTemplate rows, TransactionTemplate transaction) {
        this.database = database;
        this.rows = rows;
        this.transaction = transaction;
    }

    /**
     * How far the register has been read.
     *
     * @param version grows with each change
     * @param edition another one when the register has begun anew, and the ids with it
     * @param heardAt when the register last answered; null before it ever did
     */
    public record Standing(
            long version, int edition, @Nullable Instant heardAt) {}

    /**
     * A name as it changed.
     *
     * @param id of the licence in this edition
     * @param held whether the licence is not cancelled
     */
    public record Change(int id, String ar, String en, boolean held) {}

    /**
     * A licence as its name is shown.
     *
     * @param emirate code, such as DUBAI
     * @param activity class of ISIC revision 4
     */
    public record Holder(int id, String ar, String en, String emirate, String activity) {}

    public Standing standing() {
        return database.sql("select version, edition, heard_at from basher.licence_feed")
                .query((row, number) -> {
                    var heard = row.getTimestamp("heard_at");
                    return new Standing(
                            row.getLong("version"), row.getInt("edition"), heard == null ? null : heard.toInstant());
                })
                .single();
    }

    /** Names of licences that have changed after a version, up to another. */
    public void changed(long after, long upTo, Consumer<Change> each) {
        transaction.executeWithoutResult(status -> {
            JdbcTemplate streaming = new JdbcTemplate(Objects.requireNonNull(rows.getDataSource()));
            streaming.setFetchSize(FETCHED_AT_ONCE);
            RowCallbackHandler row = found -> each.accept(new Change(
                    found.getInt("id"),
                    found.getString("name_ar"),
                    found.getString("name_en"),
                    found.getBoolean("held")));
            streaming.query("""
                            select id, coalesce(name_ar, '') as name_ar, coalesce(name_en, '') as name_en,
                                   status <> 'CANCELLED' as held
                            from basher.licence where version > ? and version <= ?
                            """, row, after, upTo);
        });
    }

    /** Those of some ids that are still held, in no order. */
    public List<Holder> holders(Collection<Integer> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return database.sql("""
                        select id, coalesce(name_ar, '') as ar, coalesce(name_en, '') as en, emirate, activity
                        from basher.licence where id = any (:ids) and status <> 'CANCELLED'
                        """)
                .param("ids", ids.toArray(Integer[]::new))
                .query((row, number) -> new Holder(
                        row.getInt("id"),
                        row.getString("ar"),
                        row.getString("en"),
                        row.getString("emirate"),
                        row.getString("activity")))
                .list();
    }
}
