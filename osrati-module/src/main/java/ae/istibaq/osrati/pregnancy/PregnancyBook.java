package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.osrati.appointment.ClinicAppointment;
import ae.istibaq.osrati.appointment.ClinicAppointment.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pregnancies that go on, and their appointments, as the clinics last told them. */
@Repository
class PregnancyBook {

    private final JdbcClient database;

    PregnancyBook(JdbcClient database) {
        this.database = database;
    }

    void keep(String number, EmiratesId mother, LocalDate dueDate) {
        database.sql("""
                        insert into osrati.pregnancy_plan (number, mother, due_date) values (?, ?, ?)
                        on conflict (number) do update set mother = excluded.mother, due_date = excluded.due_date""").params(number, mother.digits(), dueDate).update();
    }

    /** Forgets a pregnancy that has ended, and with it every appointment; gives the numbers of those. */
    List<String> forget(String number) {
        database.sql("delete from osrati.pregnancy_plan where number = ?")
                .param(number)
                .update();
        return database.sql("delete from osrati.pregnancy_appointment where pregnancy = ? returning id")
                .param(number)
                .query((row, index) -> row.getString("id"))
                .list();
    }

    /** A pregnancy that goes on. */
    record Kept(String number, LocalDate dueDate) {}

    /** The pregnancy of a woman who expects a child. */
    Optional<Kept> of(EmiratesId mother) {
        return database.sql(
                        "select number, due_date from osrati.pregnancy_plan where mother = ? order by due_date desc limit 1")
                .param(mother.digits())
                .query((row, index) -> new Kept(row.getString("number"), row.getObject("due_date", LocalDate.class)))
                .optional();
    }

    /** Whose pregnancy it is, as told before; empty for one that does not go on. */
    Optional<EmiratesId> motherOf(String number) {
        return database.sql("select mother from osrati.pregnancy_plan where number = ?")
                .param(number)
                .query((row, index) -> new EmiratesId(row.getString("mother")))
                .optional();
    }

    boolean goesOn(String number) {
        return database.sql("select exists (select from osrati.pregnancy_plan where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single();
    }

    void keep(ClinicAppointment appointment, String pregnancy, EmiratesId mother) {
        database.sql("""
                        insert into osrati.pregnancy_appointment
                          (id, pregnancy, mother, facility_ar, facility_en, starts_at, standing)
                        values (:id, :pregnancy, :mother, :ar, :en, :startsAt, :standing)
                        on conflict (id) do update set facility_ar = excluded.facility_ar,
                            facility_en = excluded.facility_en, starts_at = excluded.starts_at,
                            standing = excluded.standing""")
                .param("id", appointment.id())
                .param("pregnancy", pregnancy)
                .param("mother", mother.digits())
                .param("ar", appointment.facility().in(Language.AR))
                .param("en", appointment.facility().in(Language.EN))
                .param("startsAt", appointment.startsAt().atOffset(ZoneOffset.UTC))
                .param("standing", appointment.standing().name())
                .update();
    }

    void cancel(String appointmentId) {
        database.sql("delete from osrati.pregnancy_appointment where id = ?")
                .param(appointmentId)
                .update();
    }

    List<ClinicAppointment> bookingsOf(EmiratesId mother) {
        return database.sql("select * from osrati.pregnancy_appointment where mother = ? order by starts_at")
                .param(mother.digits())
                .query(PregnancyBook::read)
                .list();
    }

    private static ClinicAppointment read(ResultSet row, int index) throws SQLException {
        Instant startsAt = row.getObject("starts_at", OffsetDateTime.class).toInstant();
        return new ClinicAppointment(
                row.getString("id"),
                new BilingualText(row.getString("facility_ar"), row.getString("facility_en")),
                startsAt,
                Standing.valueOf(row.getString("standing")));
    }
}
