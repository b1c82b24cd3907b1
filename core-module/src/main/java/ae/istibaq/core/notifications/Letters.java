package ae.istibaq.core.notifications;

import ae.istibaq.core.shared.EmiratesId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The messages as their receivers find them: in the inbox, and behind the short links. */
@Repository
class Letters {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};

    // What must be said may lie here before it is to be seen; what a hush keeps back is not seen whoever came first.
    private static final String SEEN = " from core.message m where person = :person and channel = 'INBOX'"
            + " and state = 'DELIVERED' and due_at <= :now and (subject is null or subject <> all (:hidden))"
            + " and not exists (select from core.hush h where" + Guard.COVERS
            + " and (h.until is null or h.until > :now) and m.tone = any (h.tones))";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Letters(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** What the inbox shows of a message. */
    record Letter(UUID id, String template, Map<String, Object> values, String path, Instant at, boolean unread) {}

    /** Whose affairs a person's inbox speaks of beside their own. */
    List<UUID> subjects(EmiratesId person) {
        return jdbc.sql("select distinct subject from core.message where person = ? and subject is not null")
                .param(person.digits())
                .query((row, number) -> row.getObject("subject", UUID.class))
                .list();
    }

    /**
     * A page of an inbox, newest first.
     *
     * @param hidden of whom the person may hear no more
     */
    List<Letter> inbox(EmiratesId person, Set<UUID> hidden, int limit, int offset) {
        return seen(
                        "select id, template, content, path, due_at, read_at is null unread",
                        " order by due_at desc, id desc limit :limit offset :offset",
                        person,
                        hidden)
                .param("limit", limit)
                .param("offset", offset)
                .query(this::letter)
                .list();
    }

    int count(EmiratesId person, Set<UUID> hidden) {
        return seen("select count(*)", "", person, hidden).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec seen(String what, String order, EmiratesId person, Set<UUID> hidden) {
        return jdbc.sql(what + SEEN + order)
                .param("person", person.digits())
                .param("hidden", hidden.toArray(UUID[]::new))
                .param("now", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    void read(Collection<UUID> ids) {
        jdbc.sql("update core.message set read_at = ? where id = any (?) and read_at is null")
                .params(OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC), ids.toArray(UUID[]::new))
                .update();
    }

    /** Where the short link of an SMS leads its receiver. */
    Optional<String> path(String code, EmiratesId person) {
        return jdbc.sql("select path from core.message where code = ? and person = ?")
                .params(code, person.digits())
                .query(String.class)
                .optional();
    }

    private Letter letter(ResultSet row, int number) throws SQLException {
        return new Letter(
                row.getObject("id", UUID.class),
                row.getString("template"),
                json.readValue(row.getString("content"), VALUES),
                row.getString("path"),
                row.getObject("due_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("unread"));
    }
}
