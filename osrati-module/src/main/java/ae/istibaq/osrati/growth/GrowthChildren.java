package ae.istibaq.osrati.growth;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.PersonsJoined;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The children whose growth is asked about, and when to look at each again. */
@Repository
class GrowthChildren {

    private final JdbcClient database;

    GrowthChildren(JdbcClient database) {
        this.database = database;
    }

    /** @param gestationalWeeks completed weeks at birth; null where nobody told */
    record Known(PersonId child, @Nullable Integer gestationalWeeks) {}

    void keep(PersonId child, @Nullable Integer gestationalWeeks) {
        database.sql("""
                        insert into osrati.growth_child (child, gestational_weeks) values (?, ?)
                        on conflict (child) do update set gestational_weeks = excluded.gestational_weeks""").param(child.value()).param(gestationalWeeks).update();
    }

    Optional<Known> find(PersonId child) {
        return database.sql("select child, gestational_weeks from osrati.growth_child where child = ?")
                .param(child.value())
                .query((row, number) -> new Known(
                        new PersonId(row.getObject("child", UUID.class)),
                        row.getObject("gestational_weeks", Integer.class)))
                .optional();
    }

    /** Nobody is asked about the child any more. */
    void forget(PersonId child) {
        database.sql("delete from osrati.growth_child where child = ?")
                .param(child.value())
                .update();
    }

    /** @param day null where nothing will change by time alone */
    void lookAgain(PersonId child, @Nullable LocalDate day) {
        database.sql("update osrati.growth_child set look_on = ? where child = ?")
                .param(1, day, java.sql.Types.DATE)
                .param(2, child.value())
                .update();
    }

    /** Up to so many whose day has come, which others who ask at the same time don't get. */
    List<PersonId> due(LocalDate today, int most) {
        return database.sql("""
                        select child from osrati.growth_child where look_on <= ? order by look_on limit ?
                        for update skip locked""")
                .params(today, most)
                .query((row, number) -> new PersonId(row.getObject("child", UUID.class)))
                .list();
    }

    @EventListener
    void on(PersonsJoined joined) {
        database.sql("""
                        insert into osrati.growth_child (child, gestational_weeks, look_on)
                        select ?, gestational_weeks, look_on from osrati.growth_child where child = ?
                        on conflict do nothing""").params(joined.is().value(), joined.was().value()).update();
        forget(joined.was());
    }
}
