package ae.istibaq.osrati.schoolregistration;

import ae.istibaq.core.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The children the portal knows, found by the years they were born in when a window is announced. */
@Repository
class SchoolChildren {

    private final JdbcClient database;

    SchoolChildren(JdbcClient database) {
        this.database = database;
    }

    /** A child and its day of birth. */
    record Child(PersonId id, LocalDate bornOn) {}

    void keep(Child child) {
        database.sql("""
                        insert into osrati.school_child (child, born_on) values (?, ?)
                        on conflict (child) do update set born_on = excluded.born_on""").params(child.id().value(), child.bornOn()).update();
    }

    void forget(PersonId child) {
        database.sql("delete from osrati.school_child where child = ?")
                .param(child.value())
                .update();
    }

    void join(PersonId was, PersonId is) {
        database.sql("""
                        insert into osrati.school_child (child, born_on)
                        select :is, born_on from osrati.school_child where child = :was on conflict (child) do nothing""").param("is", is.value()).param("was", was.value()).update();
        forget(was);
    }

    /** The next of those born between two days, in the order of their keys. */
    List<Child> bornBetween(LocalDate from, LocalDate to, @Nullable UUID after, int atMost) {
        return database.sql("""
                        select child, born_on from osrati.school_child
                        where born_on between :from and :to and (cast(:after as uuid) is null or child > :after)
                        order by child limit :atMost""")
                .param("from", from)
                .param("to", to)
                .param("after", after)
                .param("atMost", atMost)
                .query((row, number) -> new Child(
                        new PersonId(row.getObject("child", UUID.class)), row.getObject("born_on", LocalDate.class)))
                .list();
    }
}
