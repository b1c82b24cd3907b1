package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Ending;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of journeys. */
@Repository
class JourneyBook {

    private static final TypeReference<Map<Role, EmiratesId>> ROLES = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> WORDS = new TypeReference<>() {};

    private final JdbcClient database;
    private final JsonMapper json;

    JourneyBook(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Begins a journey, or lets one that was corrected begin anew and keeps what became known of it later; false where
     * this very cause began it already.
     */
    boolean begin(Journey journey, Instant now) {
        PersonId subject = journey.subject();
        return database.sql("""
                        insert into core.journey (id, bundle, begun_by, matter, subject, roles, persons, told, cause,
                            document, path, begun_at)
                        values (:id, :bundle, :begunBy, :matter, :subject, :roles::jsonb, :persons, :told::jsonb, :cause,
                            :document, :path, :now)
                        on conflict (bundle, matter) do update set begun_by = excluded.begun_by,
                            subject = excluded.subject, roles = excluded.roles, persons = excluded.persons,
                            told = excluded.told, cause = excluded.cause, document = excluded.document,
                            path = excluded.path
                        where core.journey.cause <> excluded.cause and core.journey.ended_at is null""")
                        .param("id", journey.id())
                        .param("bundle", journey.bundle())
                        .param("begunBy", journey.begunBy())
                        .param("matter", journey.matter())
                        .param("subject", subject == null ? null : subject.value())
                        .param("roles", json.writeValueAsString(journey.allRoles()))
                        .param("persons", digits(journey.allRoles()))
                        .param("told", json.writeValueAsString(journey.told()))
                        .param("cause", journey.cause())
                        .param("document", journey.document())
                        .param("path", journey.path())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /**
     * Waits for others who begin or end something of the same matter, subject or persons, until the transaction ends: who
     * comes second sees what the first has kept.
     */
    void inTurn(String matter, @Nullable PersonId subject, Collection<EmiratesId> persons) {
        String[] keys = Stream.concat(
                        Stream.of("matter " + matter, "subject " + subject),
                        persons.stream().map(person -> "person " + person.digits()))
                .filter(key -> !key.equals("subject null"))
                .sorted()
                .toArray(String[]::new);
        database.sql("select count(pg_advisory_xact_lock(hashtextextended(key, 1))) from unnest(?) key")
                .param(keys)
                .query(Long.class)
                .single();
    }

    /** Ends a journey whose beginning was annulled. */
    void end(UUID id, Instant now) {
        database.sql("update core.journey set ended_at = ? where id = ? and ended_at is null")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void keepRole(UUID id, Role role, @Nullable EmiratesId person) {
        String change = person == null ? "roles - :role" : "roles || jsonb_build_object(:role::text, :person::text)";
        database.sql("update core.journey set roles = " + change + " where id = :id")
                .param("id", id)
                .param("role", role.name())
                .param("person", person == null ? null : person.digits())
                .update();
        database.sql("update core.journey set persons ="
                        + " array(select distinct value from jsonb_each_text(roles)) where id = ?")
                .param(id)
                .update();
    }

    void noteEndings(UUID id, Set<Ending> endings, Set<EmiratesId> parted) {
        database.sql("update core.journey set endings = ?, parted = ? where id = ?")
                .params(
                        endings.stream().map(Ending::name).sorted().toArray(String[]::new),
                        parted.stream().map(EmiratesId::digits).sorted().toArray(String[]::new),
                        id)
                .update();
    }

    /** The journey rests on another cause from now on, without having begun anew. */
    void restOn(UUID id, UUID cause) {
        database.sql("update core.journey set cause = ? where id = ?")
                .params(cause, id)
                .update();
    }

    /** Stages that an ending may cover: of its matter, about its subject, with its persons. */
    List<UUID> candidates(EndingBook.Standing ending) {
        PersonId subject = ending.subject();
        return database.sql("""
                        select id from core.journey where ended_at is null and
                            ((matter = ? and begun_by = any (?)) or subject = ?::uuid or persons && ?::text[]) order by id""")
                .params(Arrays.asList(
                        ending.matter(),
                        ending.of().toArray(String[]::new),
                        subject == null ? null : subject.value(),
                        ending.persons().stream().map(EmiratesId::digits).toArray(String[]::new)))
                .query((row, number) -> row.getObject("id", UUID.class))
                .list();
    }

    void learn(UUID id, String name, @Nullable String value) {
        String change = value == null ? "learnt - :name" : "learnt || jsonb_build_object(:name::text, :value::text)";
        database.sql("update core.journey set learnt = " + change + " where id = :id")
                .param("id", id)
                .param("name", name)
                .param("value", value)
                .update();
    }

    /** Notes that something has happened in a journey; false where it was noted before. */
    boolean happened(UUID id, String what) {
        return database.sql(
                                "update core.journey set happened = happened || ? where id = ? and not (? = any (happened))")
                        .params(what, id, what)
                        .update()
                == 1;
    }

    Optional<Journey> find(UUID id) {
        return database.sql("select * from core.journey where id = ? and ended_at is null")
                .param(id)
                .query(this::read)
                .optional();
    }

    List<Journey> find(Collection<UUID> ids) {
        return database.sql("select * from core.journey where id = any (?) and ended_at is null")
                .param(ids.toArray(UUID[]::new))
                .query(this::read)
                .list();
    }

    Optional<Journey> find(String bundle, String matter) {
        return database.sql("select * from core.journey where bundle = ? and matter = ? and ended_at is null")
                .params(bundle, matter)
                .query(this::read)
                .optional();
    }

    List<Journey> of(PersonId subject) {
        return database.sql("select * from core.journey where subject = ? and ended_at is null order by begun_at")
                .param(subject.value())
                .query(this::read)
                .list();
    }

    /** The journeys in which a person has a part. */
    List<Journey> of(EmiratesId person) {
        return database.sql(
                        "select * from core.journey where persons @> array[?::text] and ended_at is null order by begun_at")
                .param(person.digits())
                .query(this::read)
                .list();
    }

    void move(PersonId was, PersonId is) {
        database.sql("update core.journey set subject = ? where subject = ?")
                .params(is.value(), was.value())
                .update();
    }

    /** A journey, locked until the transaction ends. */
    Optional<Journey> lock(UUID id) {
        return database.sql("select * from core.journey where id = ? and ended_at is null for update")
                .param(id)
                .query(this::read)
                .optional();
    }

    /** The journey on a matter, locked until the transaction ends. */
    Optional<Journey> lock(String bundle, String matter) {
        return database.sql(
                        "select * from core.journey where bundle = ? and matter = ? and ended_at is null for update")
                .params(bundle, matter)
                .query(this::read)
                .optional();
    }

    private static String[] digits(Map<Role, EmiratesId> roles) {
        return roles.values().stream().map(EmiratesId::digits).distinct().toArray(String[]::new);
    }

    private static Stream<String> strings(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray());
    }

    private Journey read(ResultSet row, int number) throws SQLException {
        @Nullable UUID subject = row.getObject("subject", UUID.class);
        return new Journey(
                row.getObject("id", UUID.class),
                row.getString("bundle"),
                row.getString("begun_by"),
                row.getString("matter"),
                subject == null ? null : new PersonId(subject),
                json.readValue(row.getString("roles"), ROLES),
                strings(row, "parted").map(EmiratesId::new).collect(Collectors.toSet()),
                strings(row, "endings").map(Ending::valueOf).collect(Collectors.toSet()),
                json.readValue(row.getString("told"), WORDS),
                json.readValue(row.getString("learnt"), WORDS),
                strings(row, "happened").collect(Collectors.toSet()),
                row.getObject("cause", UUID.class),
                row.getObject("document", UUID.class),
                row.getString("path"));
    }
}
