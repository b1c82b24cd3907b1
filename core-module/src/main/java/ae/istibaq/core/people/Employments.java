package ae.istibaq.core.people;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people work, as dated facts; the one with the latest beginning holds. */
@Component
public class Employments {

    private final JdbcClient database;
    private final Identities identities;

    Employments(JdbcClient database, Identities identities) {
        this.database = database;
        this.identities = identities;
    }

    /**
     * Keeps that a person works somewhere.
     *
     * @param employer code of the entity
     * @param until first day on which it no longer holds; null where no end is known
     */
    @Transactional
    public void keep(PersonId person, String employer, LocalDate since, @Nullable LocalDate until, Told told) {
        database.sql("""
                        insert into core.employment_spell (person, employer, valid_from, valid_to, source, cause)
                        values (:person, :employer, :since, :until, :source, :cause) on conflict do nothing""")
                .param("person", identities.now(person).value())
                .param("employer", employer)
                .param("since", since)
                .param("until", until)
                .param("source", told.source())
                .param("cause", told.cause())
                .update();
    }

    /** Code of the employer on a day. */
    public Optional<String> employerOf(PersonId person, LocalDate day) {
        return database.sql("""
                        select employer from core.employment_spell s
                        where person = ? and valid_from <= ? and (valid_to is null or valid_to > ?)
                          and not exists (select from core.annulled_cause a where a.cause = s.cause)
                        order by valid_from desc, id desc limit 1""")
                .params(identities.now(person).value(), day, day)
                .query(String.class)
                .optional();
    }
}
