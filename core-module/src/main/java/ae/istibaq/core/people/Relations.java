package ae.istibaq.core.people;

import ae.istibaq.core.shared.EmiratesId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables of ties, their ends, and the causes that were annulled; rows are added and never changed. */
@Repository
class Relations {

    private final JdbcClient database;

    Relations(JdbcClient database) {
        this.database = database;
    }

    /** Adds a tie; telling it twice by the same cause changes nothing. */
    void add(Tie tie, boolean lookedUp, Told told) {
        database.sql("""
                        insert into core.relation
                          (from_person, to_person, kind, valid_from, valid_to, jointly, looked_up, source, cause)
                        values (:from, :to, :kind, :since, :until, :jointly, :lookedUp, :source, :cause)
                        on conflict on constraint relation_told_once do nothing""")
                .param("from", tie.from().value())
                .param("to", tie.to().value())
                .param("kind", tie.kind().name())
                .param("since", tie.since())
                .param("until", tie.until())
                .param("jointly", tie.jointly())
                .param("lookedUp", lookedUp)
                .param("source", told.source())
                .param("cause", told.cause())
                .update();
    }

    void addEnd(PersonId from, PersonId to, RelationKind kind, LocalDate day, Told told) {
        database.sql("""
                        insert into core.relation_end (from_person, to_person, kind, day, source, cause)
                        values (:from, :to, :kind, :day, :source, :cause) on conflict do nothing""")
                .param("from", from.value())
                .param("to", to.value())
                .param("kind", kind.name())
                .param("day", day)
                .param("source", told.source())
                .param("cause", told.cause())
                .update();
    }

    /** Annuls a cause; what look-ups told of the same ties is forgotten, since the register knows better by now. */
    void annul(UUID cause, UUID by) {
        database.sql("""
                        delete from core.relation old using core.relation told
                        where told.cause = ? and old.looked_up and old.cause <> told.cause
                          and old.from_person = told.from_person and old.to_person = told.to_person
                          and old.kind = told.kind""").param(cause).update();
        database.sql("insert into core.annulled_cause (cause, annulled_by) values (?, ?) on conflict do nothing")
                .params(cause, by)
                .update();
    }

    /** Forgets what a look-up told, before its newer answer is kept. */
    void forget(UUID cause) {
        database.sql("delete from core.relation where cause = ?").param(cause).update();
    }

    /** The cause that last told an entry of a register. */
    Optional<UUID> entry(String source, String number) {
        return database.sql("select cause from core.register_entry where source = ? and number = ? for update")
                .params(source, number)
                .query(UUID.class)
                .optional();
    }

    void keepEntry(String number, Told told) {
        database.sql("""
                        insert into core.register_entry (source, number, cause) values (?, ?, ?)
                        on conflict (source, number) do update set cause = excluded.cause""").params(told.source(), number, told.cause()).update();
    }

    /** Every tie from a person, ended ones too. */
    List<Relation> from(PersonId person) {
        return database.sql("select * from core.relation_in_force where from_person = ? order by valid_from, id")
                .param(person.value())
                .query(Relations::read)
                .list();
    }

    /** Every tie to a person, ended ones too. */
    List<Relation> to(PersonId person) {
        return database.sql("select * from core.relation_in_force where to_person = ? order by valid_from, id")
                .param(person.value())
                .query(Relations::read)
                .list();
    }

    /** The person, those tied to them otherwise than by marriage, and those they help on a day. */
    List<PersonId> reach(EmiratesId who, LocalDate day) {
        return database.sql("""
                        with self as (select id from core.person where emirates_id = :who)
                        select id from (
                          select 0 as nearness, id from self
                          union all
                          select 1, to_person from core.relation_in_force
                          where from_person = (select id from self) and kind <> 'SPOUSE'
                          union all
                          select 2, coalesce(p.same_as, p.id)
                          from core.delegation d join core.person p on p.id = d.subject
                          where d.helper = :who and d.revoked_at is null and d.valid_from <= :day and d.valid_to >= :day
                        ) near group by id order by min(nearness), id""").param("who", who.digits()).param("day", day).query(UUID.class).list().stream()
                .map(PersonId::new)
                .toList();
    }

    /** Ties of a person on a day to or from people who are alive that day, as the person is. */
    List<Relation> among(PersonId person, boolean outwards, RelationKind kind, LocalDate day) {
        return database.sql("select r.* from core.relation_in_force r"
                        + " join core.life f on f.person = r.from_person join core.life t on t.person = r.to_person"
                        + " where " + (outwards ? "r.from_person" : "r.to_person") + " = :person and r.kind = :kind"
                        + " and r.valid_from <= :day and (r.valid_to is null or r.valid_to > :day)"
                        + " and (f.died_on is null or f.died_on > :day) and (t.died_on is null or t.died_on > :day)"
                        + " order by r.valid_from, r.id")
                .param("person", person.value())
                .param("kind", kind.name())
                .param("day", day)
                .query(Relations::read)
                .list();
    }

    private static Relation read(ResultSet row, int number) throws SQLException {
        return new Relation(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("from_person", UUID.class)),
                new PersonId(row.getObject("to_person", UUID.class)),
                RelationKind.valueOf(row.getString("kind")),
                row.getObject("valid_from", LocalDate.class),
                row.getObject("valid_to", LocalDate.class),
                row.getBoolean("jointly"),
                row.getString("source"),
                row.getObject("cause", UUID.class));
    }
}
