package ae.istibaq.osrati.pregnancy;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
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

    /** The due date of a woman who expects a child. */
    Optional<LocalDate> dueDateOf(EmiratesId mother) {
        return database.sql(
                        "select due_date from osrati.pregnancy_plan where mother = ? order by due_date desc limit 1")
                .param(mother.digits())
                .query((row, index) -> row.getObject("due_date", LocalDate.class))
                .optional();
    }

    boolean goesOn(String number) {
        return database.sql("select exists (select from osrati.pregnancy_plan where number = ?)")
                .param(number)
                .query(Boolean.class)
                .single();
    }

    void keep(AppointmentData data, EmiratesId mother) {
        database.sql("""
                        insert into osrati.pregnancy_appointment (id, pregnancy, mother, facility_ar, facility_en, starts_at)
                        values (:id, :pregnancy, :mother, :ar, :en, :startsAt)
                        on conflict (id) do update set facility_ar = excluded.facility_ar,
                            facility_en = excluded.facility_en, starts_at = excluded.starts_at""")
                .param("id", data.appointmentId())
                .param("pregnancy", data.pregnancyNumber())
                .param("mother", mother.digits())
                .param("ar", data.facility().nameAr())
                .param("en", data.facility().nameEn())
                .param("startsAt", data.startsAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    void cancel(String appointmentId) {
        database.sql("delete from osrati.pregnancy_appointment where id = ?")
                .param(appointmentId)
                .update();
    }

    List<Booking> bookingsOf(EmiratesId mother) {
        return database.sql("select * from osrati.pregnancy_appointment where mother = ? order by starts_at")
                .param(mother.digits())
                .query(PregnancyBook::read)
                .list();
    }

    private static Booking read(ResultSet row, int index) throws SQLException {
        Instant startsAt = row.getObject("starts_at", OffsetDateTime.class).toInstant();
        return new Booking(
                row.getString("id"),
                new BilingualText(row.getString("facility_ar"), row.getString("facility_en")),
                startsAt);
    }
}
