package ae.istibaq.osrati.employment;

import ae.istibaq.core.shared.EmiratesId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Leaves around a birth as the federal register last told them, for the employee's line of life. */
@Repository
class KnownLeaves {

    private final JdbcClient database;

    KnownLeaves(JdbcClient database) {
        this.database = database;
    }

    void keep(EmiratesId employee, Leave leave, boolean cancelled, UUID cause) {
        database.sql("""
                        insert into osrati.leave
                            (agency_reference, employee, kind, first_day, last_day, days, notification, cancelled, cause)
                        values (:number, :employee, :kind, :first, :last, :days::date[], :notification, :cancelled, :cause)
                        on conflict (agency_reference) do update set first_day = excluded.first_day,
                            last_day = excluded.last_day, days = excluded.days, cancelled = excluded.cancelled,
                            cause = excluded.cause""")
                .param("number", leave.agencyReference())
                .param("employee", employee.digits())
                .param("kind", leave.kind().name())
                .param("first", leave.from())
                .param("last", leave.to())
                .param("days", leave.days().stream().map(LocalDate::toString).toArray(String[]::new))
                .param("notification", leave.notificationNumber())
                .param("cancelled", cancelled)
                .param("cause", cause)
                .update();
    }

    List<Leave> of(EmiratesId employee) {
        return database.sql("select * from osrati.leave where employee = ? and not cancelled order by first_day")
                .param(employee.digits())
                .query(KnownLeaves::read)
                .list();
    }

    private static Leave read(ResultSet row, int number) throws SQLException {
        java.sql.Date[] days = (java.sql.Date[]) row.getArray("days").getArray();
        return new Leave(
                row.getString("agency_reference"),
                null,
                Leave.Kind.valueOf(row.getString("kind")),
                row.getObject("first_day", LocalDate.class),
                row.getObject("last_day", LocalDate.class),
                Arrays.stream(days).map(java.sql.Date::toLocalDate).toList(),
                row.getString("notification"));
    }
}
