package ae.istibaq.core.people;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of persons and the numbers they are known by. */
@Repository
class Identities {

    private final JdbcClient database;

    Identities(JdbcClient database) {
        this.database = database;
    }

    /** The key that counts now, where two persons turned out to be one. */
    PersonId now(PersonId id) {
        return database.sql("select coalesce(same_as, id) from core.person where id = ?")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new)
                .orElse(id);
    }

    Optional<PersonId> byEmiratesId(EmiratesId number) {
        return by("emirates_id", number.digits());
    }

    Optional<PersonId> byNotification(String number) {
        return by("notification_number", number);
    }

    private Optional<PersonId> by(String column, String number) {
        return database.sql("select id from core.person where " + column + " = ?")
                .param(number)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    PersonId ofEmiratesId(EmiratesId number) {
        return of("emirates_id", number.digits());
    }

    PersonId ofNotification(String number) {
        return of("notification_number", number);
    }

    private PersonId of(String column, String number) {
        return by(column, number)
                .or(() -> database.sql("insert into core.person (" + column + ") values (?) on conflict (" + column
                                + ") do nothing returning id")
                        .param(number)
                        .query(UUID.class)
                        .optional()
                        .map(PersonId::new))
                // Another transaction was faster.
                .or(() -> by(column, number))
                .orElseThrow();
    }

    /** The person, or nothing where nobody has the key or the birth was annulled and no register knows the person. */
    Optional<KnownPerson> find(PersonId id) {
        return database.sql("""
                        select p.*, l.birth_date known_birth_date, l.sex known_sex, l.died_on known_died_on
                        from core.person p join core.life l on l.person = p.id
                        where p.id = (select coalesce(same_as, id) from core.person where id = ?)
                          and (p.as_of is not null or p.birth_cause is null
                            or p.birth_cause not in (select cause from core.annulled_cause))""").param(id.value()).query(Identities::read).optional();
    }

    private static KnownPerson read(ResultSet row, int number) throws SQLException {
        @Nullable String emiratesId = row.getString("emirates_id");
        @Nullable String ar = row.getString("name_ar");
        @Nullable String en = row.getString("name_en");
        @Nullable String sex = row.getString("known_sex");
        @Nullable OffsetDateTime bornAt = row.getObject("born_at", OffsetDateTime.class);
        return new KnownPerson(
                new PersonId(row.getObject("id", UUID.class)),
                emiratesId == null ? null : new EmiratesId(emiratesId),
                row.getString("notification_number"),
                ar == null && en == null ? null : new BilingualText(ar, en),
                row.getObject("known_birth_date", LocalDate.class),
                sex == null ? null : Sex.valueOf(sex),
                bornAt == null ? null : bornAt.toInstant(),
                row.getObject("known_died_on", LocalDate.class));
    }

    void keepBirth(PersonId id, OffsetDateTime bornAt, Sex sex, UUID cause) {
        database.sql("update core.person set born_at = ?, birth_sex = ?, birth_cause = ? where id = ?")
                .params(bornAt, sex.name(), cause, id.value())
                .update();
    }

    /** Keeps a sex until the register tells it. */
    void keepSex(PersonId id, Sex sex) {
        database.sql("update core.person set birth_sex = ? where id = ? and sex is null and birth_sex is null")
                .params(sex.name(), id.value())
                .update();
    }

    /** Keeps a name until the register tells one. */
    void keepName(PersonId id, BilingualText name) {
        database.sql("update core.person set name_ar = :ar, name_en = :en where id = :id and as_of is null")
                .param("ar", name.ar())
                .param("en", name.en())
                .param("id", id.value())
                .update();
    }

    void number(PersonId id, String notificationNumber) {
        database.sql("update core.person set notification_number = ? where id = ?")
                .params(notificationNumber, id.value())
                .update();
    }

    void number(PersonId id, EmiratesId number) {
        database.sql("update core.person set emirates_id = ? where id = ?")
                .params(number.digits(), id.value())
                .update();
    }

    /** Locks what is known by a number, so that two events can't join persons at once. */
    void lock(String notificationNumber, EmiratesId number) {
        database.sql(
                        "select id from core.person where notification_number = ? or emirates_id = ? order by id for update")
                .params(notificationNumber, number.digits())
                .query(UUID.class)
                .list();
    }
}
