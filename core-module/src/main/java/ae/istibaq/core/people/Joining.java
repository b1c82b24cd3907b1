package ae.istibaq.core.people;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Makes two persons one in every table of the room. */
@Repository
class Joining {

    private final JdbcClient database;

    Joining(JdbcClient database) {
        this.database = database;
    }

    /** All that was kept of the one now belongs to the other; what both were told by one cause is kept once. */
    void join(PersonId was, PersonId is) {
        UUID gone = was.value();
        UUID kept = is.value();
        // A tie between the two would now tie a person to themself.
        for (String table : new String[] {"core.relation", "core.relation_end"}) {
            database.sql("delete from " + table + " where (from_person, to_person) in ((:gone, :kept), (:kept, :gone))")
                    .param("gone", gone)
                    .param("kept", kept)
                    .update();
            move(
                    table,
                    "from_person",
                    "x.to_person = t.to_person and x.kind = t.kind and x.cause = t.cause",
                    gone,
                    kept);
            move(
                    table,
                    "to_person",
                    "x.from_person = t.from_person and x.kind = t.kind and x.cause = t.cause",
                    gone,
                    kept);
        }
        move("core.death", "person", "x.cause = t.cause", gone, kept);
        move("core.employment_spell", "person", "x.employer = t.employer and x.cause = t.cause", gone, kept);
        move("core.residence", "person", "true", gone, kept);
        move("core.protection", "person", "x.cause = t.cause and x.against is not distinct from t.against", gone, kept);
        move("core.protection", "against", "x.person = t.person and x.cause = t.cause", gone, kept);
        move("core.delegation", "subject", "false", gone, kept);
        moveRow(gone, kept);
    }

    private void move(String table, String column, String sameFact, UUID gone, UUID kept) {
        database.sql("delete from " + table + " t where " + column + " = :gone and exists (select from " + table
                        + " x where x." + column + " = :kept and " + sameFact + ")")
                .param("gone", gone)
                .param("kept", kept)
                .update();
        database.sql("update " + table + " set " + column + " = :kept where " + column + " = :gone")
                .param("gone", gone)
                .param("kept", kept)
                .update();
    }

    private void moveRow(UUID gone, UUID kept) {
        database.sql("""
                        with old as (
                          select * from core.person where id = :gone
                        ), let_go as (
                          update core.person set emirates_id = null, notification_number = null, same_as = :kept
                          where id = :gone or same_as = :gone
                        )
                        update core.person p set name_ar = old.name_ar, name_en = old.name_en,
                          birth_date = old.birth_date, sex = old.sex, nationality = old.nationality,
                          mobile = old.mobile, email = old.email, emirate = old.emirate, alive = old.alive,
                          died_on = old.died_on, protected = old.protected, language = old.language, as_of = old.as_of
                        from old where p.id = :kept and old.as_of is not null and (p.as_of is null or p.as_of < old.as_of)""").param("gone", gone).param("kept", kept).update();
    }
}
