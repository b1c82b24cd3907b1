package ae.istibaq.osrati.birth;

import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Births as the clinics last told them, and which belong to one delivery. */
@Component
public class Deliveries {

    private static final ZoneId GULF = ZoneId.of("Asia/Dubai");

    private final JdbcClient database;

    Deliveries(JdbcClient database) {
        this.database = database;
    }

    /** Numbers of the birth notifications of one delivery; twins have two. */
    public Set<String> notificationsOf(String deliveryNumber) {
        return database.sql(
                        "select number from osrati.birth_notification where delivery = ? and alive and not annulled")
                .param(deliveryNumber)
                .query((row, number) -> row.getString(1))
                .set();
    }

    void keep(BirthData data, UUID cause) {
        database.sql("""
                        insert into osrati.birth_notification (number, delivery, mother, father, born_on, in_state, alive, cause)
                        values (:number, :delivery, :mother, :father, :bornOn, :inState, :alive, :cause)
                        on conflict (number) do update set delivery = excluded.delivery, mother = excluded.mother,
                            father = excluded.father, born_on = excluded.born_on, in_state = excluded.in_state,
                            alive = excluded.alive, cause = excluded.cause, annulled = false""")
                .param("number", data.notificationNumber())
                .param("delivery", data.deliveryNumber())
                .param("mother", data.motherEmiratesId())
                .param("father", data.fatherEmiratesId())
                .param("bornOn", dayOf(data))
                .param("inState", data.place() != BirthData.Place.ABROAD)
                .param("alive", data.alive())
                .param("cause", cause)
                .update();
    }

    /** Takes a birth back; gives the number of its delivery, or empty where none was told. */
    Optional<String> annul(String notificationNumber) {
        return database.sql("update osrati.birth_notification set annulled = true where number = ? returning delivery")
                .param(notificationNumber)
                .query(String.class)
                .optional();
    }

    /** The delivery as the first of its living children tells it; empty where none lives. */
    Optional<Delivered> find(String deliveryNumber, UUID cause) {
        return database.sql("""
                        select * from osrati.birth_notification where delivery = ? and alive and not annulled
                        order by number limit 1""")
                .param(deliveryNumber)
                .query((row, number) -> read(row, cause))
                .optional();
    }

    static LocalDate dayOf(BirthData data) {
        return data.bornAt().atZone(GULF).toLocalDate();
    }

    static Map<Role, EmiratesId> roles(@Nullable String father, @Nullable String mother) {
        Map<Role, EmiratesId> roles = new EnumMap<>(Role.class);
        if (father != null) {
            roles.put(Role.FATHER, EmiratesId.of(father));
        }
        if (mother != null) {
            roles.put(Role.MOTHER, EmiratesId.of(mother));
        }
        return roles;
    }

    private static Delivered read(ResultSet row, UUID cause) throws SQLException {
        return new Delivered(
                cause,
                row.getString("delivery"),
                row.getString("number"),
                row.getObject("born_on", LocalDate.class),
                row.getBoolean("in_state"),
                roles(row.getString("father"), row.getString("mother")));
    }
}
