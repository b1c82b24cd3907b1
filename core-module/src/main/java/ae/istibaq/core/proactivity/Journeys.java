package ae.istibaq.core.proactivity;

import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The table of journeys. */
@Repository
class Journeys {

    private final JdbcClient database;
    private final JsonMapper json;

    Journeys(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    /** Begins a journey, or lets one that was corrected begin anew; false where this very cause began it already. */
    boolean begin(Journey journey, Instant now) {
        return database.sql("""
                        insert into core.journey (id, bundle, matter, subject, roles, about, cause, document, path,
                            begun_at)
                        values (:id, :bundle, :matter, :subject, :roles, :about, :cause, :document, :path, :now)
                        on conflict (bundle, matter) do update set subject = excluded.subject, roles = excluded.roles,
                            about = excluded.about, cause = excluded.cause, document = excluded.document,
                            path = excluded.path
                        where core.journey.cause <> excluded.cause and core.journey.ended_at is null""")
                        .param("id", journey.id())
                        .param("bundle", journey.bundle())
                        .param("matter", journey.matter())
                        .param("subject", subject(journey))
                        .param("roles", json.writeValueAsString(journey.roles()))
                        .param("about", json.writeValueAsString(journey.about()))
                        .param("cause", journey.cause())
                        .param("document", journey.document())
                        .param("path", journey.path())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** Ends a journey whose beginning was annulled. */
    void end(UUID id, Instant now) {
        database.sql("update core.journey set ended_at = ? where id = ? and ended_at is null")
                .params(now.atOffset(ZoneOffset.UTC), id)
                .update();
    }

    void move(PersonId was, PersonId is) {
        database.sql("update core.journey set subject = ? where subject = ?")
                .params(is.value(), was.value())
                .update();
    }

    Optional<Journey> find(UUID id) {
        return database.sql("select * from core.journey where id = ? and ended_at is null")
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

    private static @Nullable UUID subject(Journey journey) {
        PersonId subject = journey.subject();
        return subject == null ? null : subject.value();
    }

    private Journey read(ResultSet row, int number) throws SQLException {
        @Nullable UUID subject = row.getObject("subject", UUID.class);
        return new Journey(
                row.getObject("id", UUID.class),
                row.getString("bundle"),
                row.getString("matter"),
                subject == null ? null : new PersonId(subject),
                json.readValue(row.getString("roles"), new TypeReference<Map<Role, EmiratesId>>() {}),
                json.readValue(row.getString("about"), new TypeReference<Map<String, String>>() {}),
                row.getObject("cause", UUID.class),
                row.getObject("document", UUID.class),
                row.getString("path"));
    }
}
