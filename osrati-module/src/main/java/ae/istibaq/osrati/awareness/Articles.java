package ae.istibaq.osrati.awareness;

import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.BilingualText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The articles that may be shown today: each was reviewed, and its review is not overdue. */
@Repository
class Articles {

    private static final String SHOWN =
            "select * from osrati.article where reviewed_on <= :today and review_due >= :today";

    private final JdbcClient database;
    private final Clock clock;

    Articles(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** In the order of life. */
    List<Article> all() {
        return database.sql(SHOWN + " order by array_position(array['WEDDING', 'PREGNANCY', 'BIRTH'], anchor),"
                        + " from_day, until_day, key")
                .param("today", LocalDate.now(clock))
                .query(Articles::read)
                .list();
    }

    Optional<Article> find(String key) {
        return database.sql(SHOWN + " and key = :key")
                .param("today", LocalDate.now(clock))
                .param("key", key)
                .query(Articles::read)
                .optional();
    }

    private static Article read(ResultSet row, int number) throws SQLException {
        return new Article(
                row.getString("key"),
                Anchor.valueOf(row.getString("anchor")),
                row.getInt("from_day"),
                row.getInt("until_day"),
                Arrays.stream(row.getString("readers").split(","))
                        .map(Role::valueOf)
                        .collect(Collectors.toSet()),
                text(row, "title"),
                text(row, "summary"),
                text(row, "body"),
                row.getString("agency"),
                text(row, "author"),
                row.getObject("reviewed_on", LocalDate.class),
                row.getObject("review_due", LocalDate.class),
                row.getBoolean("sample"));
    }

    private static BilingualText text(ResultSet row, String what) throws SQLException {
        return new BilingualText(row.getString(what + "_ar"), row.getString(what + "_en"));
    }
}
