package ae.istibaq.osrati.schoolregistration;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The windows the ministry has announced, as they stand. */
@Repository
class SchoolWindows {

    private final JdbcClient database;

    SchoolWindows(JdbcClient database) {
        this.database = database;
    }

    void keep(SchoolWindow window) {
        database.sql("""
                        insert into osrati.school_window (school_year, from_day, to_day, cause)
                        values (:year, :from, :to, :cause) on conflict (school_year)
                        do update set from_day = excluded.from_day, to_day = excluded.to_day, cause = excluded.cause""")
                .param("year", window.schoolYear())
                .param("from", window.from())
                .param("to", window.to())
                .param("cause", window.cause())
                .update();
    }

    Optional<SchoolWindow> find(String schoolYear) {
        return database.sql("select * from osrati.school_window where school_year = ?")
                .param(schoolYear)
                .query(SchoolWindows::read)
                .optional();
    }

    /** Those that have not closed. */
    List<SchoolWindow> notClosedOn(LocalDate day) {
        return database.sql("select * from osrati.school_window where to_day >= ? order by school_year")
                .param(day)
                .query(SchoolWindows::read)
                .list();
    }

    private static SchoolWindow read(ResultSet row, int number) throws SQLException {
        return new SchoolWindow(
                row.getString("school_year"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("cause", UUID.class));
    }
}
