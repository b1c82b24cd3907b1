package ae.istibaq.core.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Orders of courts that hide where people live and keep others from them. */
@Repository
class Protections {

    private final JdbcClient database;

    Protections(JdbcClient database) {
        this.database = database;
    }

    /**
     * Keeps an order; a home kept of the person is forgotten.
     *
     * @param against null where the order names nobody
     * @param until first day on which it no longer holds; null where no end is known
     */
    void add(PersonId person, @Nullable PersonId against, LocalDate since, @Nullable LocalDate until, Told told) {
        database.sql("""
                        insert into core.protection (person, against, valid_from, valid_to, source, cause)
                        values (:person, :against, :since, :until, :source, :cause)
                        on conflict on constraint protection_told_once do nothing""")
                .param("person", person.value())
                .param("against", against == null ? null : against.value())
                .param("since", since)
                .param("until", until)
                .param("source", told.source())
                .param("cause", told.cause())
                .update();
        database.sql("delete from core.residence where person = ?")
                .param(person.value())
                .update();
    }

    boolean protects(PersonId person, LocalDate day) {
        return database.sql("""
                        select exists (select from core.person where id = :person and protected)
                          or exists (select from core.protection_in_force
                            where person = :person and valid_from <= :day and (valid_to is null or valid_to > :day))""")
                .param("person", person.value())
                .param("day", day)
                .query(Boolean.class)
                .single();
    }

    /** Whom orders keep from a person. */
    Set<PersonId> against(PersonId person, LocalDate day) {
        return database.sql("""
                        select against from core.protection_in_force
                        where person = ? and against is not null
                          and valid_from <= ? and (valid_to is null or valid_to > ?)""").params(person.value(), day, day).query(UUID.class).list().stream()
                .map(PersonId::new)
                .collect(Collectors.toSet());
    }
}
