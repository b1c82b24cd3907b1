package ae.istibaq.osrati.vaccination;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.PersonsJoined;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The doses each child was given, as the clinics told them. */
@Repository
class VaccinationCards {

    private final JdbcClient database;

    VaccinationCards(JdbcClient database) {
        this.database = database;
    }

    /**
     * Lets one transaction after the other look at a child: its birth and its first dose may be told in the same moment,
     * and neither must miss the other.
     */
    void lock(PersonId child) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("vaccinations " + child)
                .query((row, number) -> true)
                .list();
    }

    /** Keeps a dose; telling it again by event or register changes nothing. */
    void keep(PersonId child, GivenDose given, UUID cause) {
        database.sql("""
                        insert into osrati.vaccination_given (child, vaccine, dose, given_on, cause)
                        values (?, ?, ?, ?, ?) on conflict do nothing""")
                .params(child.value(), given.dose().vaccine(), given.dose().number(), given.givenOn(), cause)
                .update();
    }

    List<GivenDose> of(PersonId child) {
        return database.sql("select vaccine, dose, given_on from osrati.vaccination_given where child = ?")
                .param(child.value())
                .query((row, number) -> new GivenDose(
                        new Dose(row.getString("vaccine"), row.getInt("dose")),
                        row.getObject("given_on", LocalDate.class)))
                .list();
    }

    @EventListener
    void on(PersonsJoined joined) {
        database.sql("""
                        insert into osrati.vaccination_given (child, vaccine, dose, given_on, cause)
                        select ?, vaccine, dose, given_on, cause from osrati.vaccination_given where child = ?
                        on conflict do nothing""").params(joined.is().value(), joined.was().value()).update();
        database.sql("delete from osrati.vaccination_given where child = ?")
                .param(joined.was().value())
                .update();
    }
}
