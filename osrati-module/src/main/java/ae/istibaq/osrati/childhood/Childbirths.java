package ae.istibaq.osrati.childhood;

import ae.istibaq.core.proactivity.Role;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.osrati.birth.BirthAnnulled;
import ae.istibaq.osrati.birth.BirthCorrected;
import ae.istibaq.osrati.birth.ChildBorn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which living children belong to one delivery; tells of the delivery with its first child, and where it reads anew. */
@Component
public class Childbirths {

    private final JdbcClient database;
    private final ApplicationEventPublisher publisher;

    Childbirths(JdbcClient database, ApplicationEventPublisher publisher) {
        this.database = database;
        this.publisher = publisher;
    }

    /** Numbers of the birth notifications of one delivery; twins have two. */
    public Set<String> notificationsOf(String deliveryNumber) {
        return new HashSet<>(database.sql("select notification from osrati.delivery_child where delivery = ?")
                .param(deliveryNumber)
                .query((row, number) -> row.getString("notification"))
                .list());
    }

    @EventListener
    void on(ChildBorn born) {
        lock(born.deliveryNumber());
        boolean first = notificationsOf(born.deliveryNumber()).isEmpty();
        keep(born);
        if (first) {
            find(born.deliveryNumber(), born.cause()).ifPresent(publisher::publishEvent);
        }
    }

    @EventListener
    void on(BirthCorrected corrected) {
        ChildBorn anew = corrected.anew();
        lock(anew.deliveryNumber());
        Optional<Delivered> before = find(anew.deliveryNumber(), anew.cause());
        keep(anew);
        find(anew.deliveryNumber(), anew.cause())
                .filter(now -> !now.equals(before.orElse(null)))
                .ifPresent(now -> publisher.publishEvent(before.isEmpty() ? now : new DeliveryCorrected(now)));
    }

    @EventListener
    void on(BirthAnnulled annulled) {
        database.sql("delete from osrati.delivery_child where notification = ? returning delivery")
                .param(annulled.matter())
                .query((row, number) -> row.getString("delivery"))
                .optional()
                .ifPresent(delivery -> publisher.publishEvent(find(delivery, annulled.cause())
                        .<Object>map(DeliveryCorrected::new)
                        .orElseGet(() -> new DeliveryAnnulled(annulled.cause(), delivery))));
    }

    /** Twins are notified in the same moment: the second waits here for the first. */
    private void lock(String delivery) {
        database.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("delivery " + delivery)
                .query((row, number) -> true)
                .list();
    }

    private void keep(ChildBorn born) {
        database.sql("""
                        insert into osrati.delivery_child (notification, delivery, father, mother, born_on, in_state)
                        values (:notification, :delivery, :father, :mother, :bornOn, :inState)
                        on conflict (notification) do update set delivery = excluded.delivery, father = excluded.father,
                            mother = excluded.mother, born_on = excluded.born_on, in_state = excluded.in_state""")
                .param("notification", born.notificationNumber())
                .param("delivery", born.deliveryNumber())
                .param("father", digits(born.roles().get(Role.FATHER)))
                .param("mother", digits(born.roles().get(Role.MOTHER)))
                .param("bornOn", born.birthDate())
                .param("inState", born.inState())
                .update();
    }

    /** The delivery as the first of its children tells it. */
    private Optional<Delivered> find(String delivery, UUID cause) {
        return database.sql("select * from osrati.delivery_child where delivery = ? order by notification limit 1")
                .param(delivery)
                .query((row, number) -> read(row, cause))
                .optional();
    }

    private static @Nullable String digits(@Nullable EmiratesId person) {
        return person == null ? null : person.digits();
    }

    private static Delivered read(ResultSet row, UUID cause) throws SQLException {
        Map<Role, EmiratesId> roles = new EnumMap<>(Role.class);
        put(roles, Role.FATHER, row.getString("father"));
        put(roles, Role.MOTHER, row.getString("mother"));
        return new Delivered(
                cause,
                row.getString("delivery"),
                row.getString("notification"),
                row.getObject("born_on", LocalDate.class),
                row.getBoolean("in_state"),
                roles);
    }

    private static void put(Map<Role, EmiratesId> roles, Role role, @Nullable String digits) {
        if (digits != null) {
            roles.put(role, new EmiratesId(digits));
        }
    }
}
