package ae.istibaq.osrati.marriagegrant;

import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who attended the Edaad course, and when, as the ministry told. */
@Repository
class EdaadBook {

    private final JdbcClient database;

    EdaadBook(JdbcClient database) {
        this.database = database;
    }

    void keep(EmiratesId person, LocalDate day, UUID cause) {
        database.sql("""
                        insert into osrati.edaad_attendance (person, attended_on, cause) values (?, ?, ?)
                        on conflict (person) do update set attended_on = least(edaad_attendance.attended_on,
                            excluded.attended_on)""").params(person.digits(), day, cause).update();
    }

    Optional<LocalDate> attendedOn(EmiratesId person) {
        return database.sql("select attended_on from osrati.edaad_attendance where person = ?")
                .param(person.digits())
                .query((row, number) -> row.getObject("attended_on", LocalDate.class))
                .optional();
    }
}
