package ae.istibaq.osrati.childallowance;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.PersonsJoined;
import ae.istibaq.core.shared.EmiratesId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which allowances employees are paid, from which month and until which. */
@Repository
class PaidAllowances {

    private final JdbcClient database;

    PaidAllowances(JdbcClient database) {
        this.database = database;
    }

    /** An end that is known stays, whatever of the beginning is told again. */
    void keep(PaidAllowance allowance) {
        PaidAllowance.End end = allowance.end();
        database.sql("""
                        insert into osrati.child_allowance
                          (agency_reference, employee, child, from_month, last_month, ended_by)
                        values (:number, :employee, :child, :from, :last, :end)
                        on conflict (agency_reference) do update set from_month = excluded.from_month,
                            last_month = coalesce(excluded.last_month, child_allowance.last_month),
                            ended_by = coalesce(excluded.ended_by, child_allowance.ended_by)""")
                .param("number", allowance.agencyReference())
                .param("employee", allowance.employee().digits())
                .param("child", allowance.child().value())
                .param("from", allowance.from().atDay(1))
                .param("last", firstDay(allowance.last()))
                .param("end", end == null ? null : end.name())
                .update();
    }

    private static @Nullable LocalDate firstDay(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    List<PaidAllowance> of(EmiratesId employee) {
        return database.sql("select * from osrati.child_allowance where employee = ? order by from_month")
                .param(employee.digits())
                .query(PaidAllowances::read)
                .list();
    }

    @EventListener
    void on(PersonsJoined joined) {
        database.sql("update osrati.child_allowance set child = ? where child = ?")
                .params(joined.is().value(), joined.was().value())
                .update();
    }

    private static PaidAllowance read(ResultSet row, int number) throws SQLException {
        LocalDate last = row.getObject("last_month", LocalDate.class);
        String end = row.getString("ended_by");
        return new PaidAllowance(
                row.getString("agency_reference"),
                new EmiratesId(row.getString("employee")),
                new PersonId(row.getObject("child", UUID.class)),
                YearMonth.from(row.getObject("from_month", LocalDate.class)),
                last == null ? null : YearMonth.from(last),
                end == null ? null : PaidAllowance.End.valueOf(end));
    }
}
