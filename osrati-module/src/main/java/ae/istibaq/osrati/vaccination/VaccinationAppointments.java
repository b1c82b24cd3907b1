package ae.istibaq.osrati.vaccination;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.PersonsJoined;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.Language;
import ae.istibaq.osrati.appointment.ClinicAppointment;
import ae.istibaq.osrati.appointment.ClinicAppointment.Standing;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The appointments for children's vaccinations, as the clinics last told them. */
@Repository
class VaccinationAppointments {

    private final JdbcClient database;

    VaccinationAppointments(JdbcClient database) {
        this.database = database;
    }

    /** Says whether it was known before at another time. */
    boolean keep(PersonId child, ClinicAppointment appointment) {
        boolean moved = of(child).stream()
                .anyMatch(known ->
                        known.id().equals(appointment.id()) && !known.startsAt().equals(appointment.startsAt()));
        database.sql("""
                        insert into osrati.vaccination_appointment
                          (id, child, facility_ar, facility_en, starts_at, standing)
                        values (:id, :child, :ar, :en, :startsAt, :standing)
                        on conflict (id) do update set facility_ar = excluded.facility_ar,
                            facility_en = excluded.facility_en, starts_at = excluded.starts_at,
                            standing = excluded.standing""")
                .param("id", appointment.id())
                .param("child", child.value())
                .param("ar", appointment.facility().in(Language.AR))
                .param("en", appointment.facility().in(Language.EN))
                .param("startsAt", appointment.startsAt().atOffset(ZoneOffset.UTC))
                .param("standing", appointment.standing().name())
                .update();
        return moved;
    }

    void cancel(String appointmentId) {
        database.sql("delete from osrati.vaccination_appointment where id = ?")
                .param(appointmentId)
                .update();
    }

    /** In order of time. */
    List<ClinicAppointment> of(PersonId child) {
        return database.sql("select * from osrati.vaccination_appointment where child = ? order by starts_at")
                .param(child.value())
                .query(VaccinationAppointments::read)
                .list();
    }

    /** The next that lies ahead. */
    Optional<ClinicAppointment> next(PersonId child, Instant now) {
        return of(child).stream().filter(each -> each.aheadOf(now)).findFirst();
    }

    @EventListener
    void on(PersonsJoined joined) {
        database.sql("update osrati.vaccination_appointment set child = ? where child = ?")
                .params(joined.is().value(), joined.was().value())
                .update();
    }

    private static ClinicAppointment read(ResultSet row, int number) throws SQLException {
        return new ClinicAppointment(
                row.getString("id"),
                new BilingualText(row.getString("facility_ar"), row.getString("facility_en")),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                Standing.valueOf(row.getString("standing")));
    }
}
