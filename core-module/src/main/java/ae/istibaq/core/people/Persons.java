package ae.istibaq.core.people;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.core.shared.MobileNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of persons; a row is replaced whole by what the register says next. */
@Repository
class Persons {

    private final JdbcClient database;

    Persons(JdbcClient database) {
        this.database = database;
    }

    Optional<Person> find(EmiratesId id) {
        return database.sql("select p.*, l.died_on known_died_on from core.person p join core.life l on l.person = p.id"
                        + " where p.emirates_id = ? and p.as_of is not null")
                .param(id.digits())
                .query(Persons::read)
                .optional();
    }

    /** Keeps what was told, unless something newer is kept. */
    void keep(Person person, @Nullable LocalDate diedOn, boolean hidden) {
        MobileNumber mobile = person.mobile();
        Language language = person.language();
        database.sql("""
                        insert into core.person (emirates_id, name_ar, name_en, birth_date, sex, nationality, mobile, email,
                            emirate, alive, died_on, protected, language, as_of)
                        values (:id, :nameAr, :nameEn, :birthDate, :sex, :nationality, :mobile, :email,
                            :emirate, :alive, :diedOn, :hidden, :language, :asOf)
                        on conflict (emirates_id) do update set name_ar = excluded.name_ar, name_en = excluded.name_en,
                            birth_date = excluded.birth_date, sex = excluded.sex, nationality = excluded.nationality,
                            mobile = excluded.mobile, email = excluded.email, emirate = excluded.emirate,
                            alive = excluded.alive, died_on = excluded.died_on, protected = excluded.protected,
                            language = excluded.language, as_of = excluded.as_of
                        where core.person.as_of is null or core.person.as_of <= excluded.as_of""")
                .param("id", person.id().digits())
                .param("nameAr", person.name().ar())
                .param("nameEn", person.name().en())
                .param("birthDate", person.birthDate())
                .param("sex", person.sex().name())
                .param("nationality", person.nationality())
                .param("mobile", mobile == null ? null : mobile.e164())
                .param("email", person.email())
                .param("emirate", person.emirate())
                .param("alive", person.alive())
                .param("diedOn", diedOn)
                .param("hidden", hidden)
                .param("language", language == null ? null : language.name())
                .param("asOf", person.asOf().atOffset(ZoneOffset.UTC))
                .update();
    }

    Set<EmiratesId> deadAmong(Collection<EmiratesId> some) {
        return database.sql("select p.emirates_id from core.person p join core.life l on l.person = p.id"
                        + " where p.emirates_id = any (?) and l.died_on is not null")
                .param(some.stream().map(EmiratesId::digits).toArray(String[]::new))
                .query((row, number) -> new EmiratesId(row.getString(1)))
                .set();
    }

    void outdate(EmiratesId id) {
        database.sql("update core.person set as_of = 'epoch' where emirates_id = ? and as_of is not null")
                .param(id.digits())
                .update();
    }

    void keepDeath(PersonId person, LocalDate day, Told told) {
        database.sql("""
                        insert into core.death (person, died_on, source, cause) values (:person, :day, :source, :cause)
                        on conflict do nothing""")
                .param("person", person.value())
                .param("day", day)
                .param("source", told.source())
                .param("cause", told.cause())
                .update();
    }

    /** Whose death a cause told; empty where it told none. */
    Optional<PersonId> diedBy(UUID cause) {
        return database.sql("select person from core.death where cause = ?")
                .param(cause)
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    /** The causes that told of a person's death. */
    List<UUID> deathsOf(PersonId person) {
        return database.sql("select cause from core.death where person = ?")
                .param(person.value())
                .query((row, number) -> row.getObject("cause", UUID.class))
                .list();
    }

    private static Person read(ResultSet row, int number) throws SQLException {
        @Nullable String mobile = row.getString("mobile");
        @Nullable String language = row.getString("language");
        return new Person(
                new EmiratesId(row.getString("emirates_id")),
                new BilingualText(row.getString("name_ar"), row.getString("name_en")),
                row.getObject("birth_date", LocalDate.class),
                Sex.valueOf(row.getString("sex")),
                row.getString("nationality"),
                mobile == null ? null : new MobileNumber(mobile),
                row.getString("email"),
                row.getString("emirate"),
                row.getBoolean("alive") && row.getObject("known_died_on") == null,
                language == null ? null : Language.valueOf(language),
                row.getObject("as_of", OffsetDateTime.class).toInstant());
    }
}
