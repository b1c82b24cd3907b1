package ae.istibaq.osrati.appointment;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.PersonsJoined;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.appointment.Wish.Act;
import ae.istibaq.osrati.appointment.Wish.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people want of clinics; one wish at a time for each visit. */
@Repository
class AppointmentWishes {

    private final JdbcClient database;

    AppointmentWishes(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a wish; where the same one, or another for the same visit, is under way nothing is kept. */
    boolean add(Wish wish) {
        return database.sql("""
                        insert into osrati.appointment_wish (id, person, asked_by, act, visit, kind, emirates_id,
                          notification_number, pregnancy, appointment, slot, starts_at, state, told)
                        values (:id, :person, :by, :act, :visit, :kind, :emiratesId,
                          :notificationNumber, :pregnancy, :appointment, :slot, :startsAt, :state, false)
                        on conflict do nothing""")
                        .param("id", wish.id())
                        .param("person", wish.person().value())
                        .param("by", wish.by().digits())
                        .param("act", wish.act().name())
                        .param("visit", wish.visit())
                        .param("kind", wish.kind().name())
                        .param("emiratesId", wish.patient().emiratesId())
                        .param("notificationNumber", wish.patient().notificationNumber())
                        .param("pregnancy", wish.pregnancy())
                        .param("appointment", wish.appointment())
                        .param("slot", wish.slot())
                        .param("startsAt", wish.startsAt().atOffset(ZoneOffset.UTC))
                        .param("state", wish.state().name())
                        .update()
                == 1;
    }

    Optional<Wish> find(UUID id) {
        return database.sql("select * from osrati.appointment_wish where id = ?")
                .param(id)
                .query(AppointmentWishes::read)
                .optional();
    }

    /** The wishes for a person whose visits may soon read otherwise. */
    List<Wish> underWay(PersonId person) {
        return database.sql("select * from osrati.appointment_wish where person = ?"
                        + " and state in ('OPEN', 'ASKED', 'AGREED') order by starts_at")
                .param(person.value())
                .query(AppointmentWishes::read)
                .list();
    }

    /** The wishes about an appointment, by the reference under which it was booked too, of which a clinic now tells. */
    List<Wish> about(String appointment, @Nullable UUID reference) {
        return database.sql(
                        "select * from osrati.appointment_wish where (appointment = :appointment or id = :reference)"
                                + " and state in ('OPEN', 'ASKED', 'AGREED') for update")
                .param("appointment", appointment)
                .param("reference", reference)
                .query(AppointmentWishes::read)
                .list();
    }

    /** Moves a wish on from a state; somebody else may have done so before. */
    boolean move(UUID id, State from, State to, @Nullable String appointment) {
        return database.sql(
                                "update osrati.appointment_wish set state = :to, appointment = coalesce(:appointment, appointment)"
                                        + " where id = :id and state = :from")
                        .param("to", to.name())
                        .param("appointment", appointment)
                        .param("id", id)
                        .param("from", from.name())
                        .update()
                == 1;
    }

    /** Marks that the person knows what became of a wish; says whether they did not know before. */
    boolean tell(UUID id) {
        return database.sql("update osrati.appointment_wish set told = true where id = ? and not told")
                        .param(id)
                        .update()
                == 1;
    }

    void forget(String pregnancy) {
        database.sql("delete from osrati.appointment_wish where pregnancy = ?")
                .param(pregnancy)
                .update();
    }

    @EventListener
    void on(PersonsJoined joined) {
        database.sql("update osrati.appointment_wish set person = ? where person = ?")
                .params(joined.is().value(), joined.was().value())
                .update();
    }

    private static Wish read(ResultSet row, int number) throws SQLException {
        return new Wish(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person", UUID.class)),
                new EmiratesId(row.getString("asked_by")),
                Act.valueOf(row.getString("act")),
                row.getString("visit"),
                VisitKind.valueOf(row.getString("kind")),
                new Patient(row.getString("emirates_id"), row.getString("notification_number")),
                row.getString("pregnancy"),
                row.getString("appointment"),
                row.getString("slot"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                State.valueOf(row.getString("state")),
                row.getBoolean("told"));
    }
}
