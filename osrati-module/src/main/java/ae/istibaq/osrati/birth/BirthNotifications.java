package ae.istibaq.osrati.birth;

import ae.istibaq.core.events.ReceivedEvent;
import ae.istibaq.core.shared.BilingualText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notifications of births, as they stand now. */
@Repository
class BirthNotifications {

    private final JdbcClient database;

    BirthNotifications(JdbcClient database) {
        this.database = database;
    }

    /**
     * A notification as later services use it.
     *
     * @param agency code of the clinic system
     * @param facility null where the child was born elsewhere than in one
     * @param causes the events that told it, the last one last
     */
    record Notification(
            String number,
            String agency,
            LocalDate bornOn,
            @Nullable BilingualText facility,
            List<UUID> causes,
            Instant toldAt) {}

    void keep(String agency, LocalDate bornOn, ReceivedEvent<BirthData> event) {
        BirthData data = event.data();
        BirthData.Facility facility = data.facility();
        database.sql("""
                        insert into osrati.birth_notification as b (number, agency, born_on, facility_ar, facility_en,
                            causes, told_at)
                        values (:number, :agency, :bornOn, :facilityAr, :facilityEn, array[:cause]::uuid[], :toldAt)
                        on conflict (number) do update set born_on = excluded.born_on, facility_ar = excluded.facility_ar,
                            facility_en = excluded.facility_en, causes = b.causes || excluded.causes,
                            told_at = excluded.told_at""")
                .param("number", data.notificationNumber())
                .param("agency", agency)
                .param("bornOn", bornOn)
                .param("facilityAr", facility == null ? null : facility.nameAr())
                .param("facilityEn", facility == null ? null : facility.nameEn())
                .param("cause", event.id())
                .param("toldAt", event.time().atOffset(ZoneOffset.UTC))
                .update();
    }

    void annul(String number, LocalDate on) {
        database.sql("update osrati.birth_notification set annulled_on = ? where number = ?")
                .params(on, number)
                .update();
    }

    /** A notification that was not annulled. */
    Optional<Notification> find(String number) {
        return database.sql("select * from osrati.birth_notification where number = ? and annulled_on is null")
                .param(number)
                .query(BirthNotifications::read)
                .optional();
    }

    private static Notification read(ResultSet row, int rowNumber) throws SQLException {
        @Nullable String facilityAr = row.getString("facility_ar");
        return new Notification(
                row.getString("number"),
                row.getString("agency"),
                row.getObject("born_on", LocalDate.class),
                facilityAr == null ? null : new BilingualText(facilityAr, row.getString("facility_en")),
                List.of((UUID[]) row.getArray("causes").getArray()),
                row.getObject("told_at", OffsetDateTime.class).toInstant());
    }
}
