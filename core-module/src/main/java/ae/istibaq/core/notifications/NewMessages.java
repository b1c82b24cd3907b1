package ae.istibaq.core.notifications;

import ae.istibaq.core.people.PersonId;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Adds what is to be told, by the dozen: once for each person, matter, occasion and channel. */
@Repository
class NewMessages {

    private static final SecureRandom RANDOM = new SecureRandom();
    // Without characters that are taken for each other.
    private static final String ALPHABET = "23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Guard guard;
    private final Clock clock;

    NewMessages(JdbcClient jdbc, JsonMapper json, Guard guard, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.guard = guard;
        this.clock = clock;
    }

    /** A message that was added just now and waits to be sent. */
    record Added(UUID id, Channel channel, Instant dueAt) {}

    /** A message that is to be added. */
    private record New(Notice notice, Channel channel, String values) {}

    /**
     * Adds a message for each channel by which a notice was not sent before; what must be kept back is added as kept
     * back.
     *
     * @return what is to be sent
     */
    List<Added> add(List<Notice> notices, Instant dueAt) {
        List<New> rows = notices.stream()
                .flatMap(notice -> {
                    String values = json.writeValueAsString(notice.values());
                    return notice.channels().stream().map(channel -> new New(notice, channel, values));
                })
                .toList();
        if (rows.isEmpty()) {
            return List.of();
        }
        List<Added> added = insert(rows, dueAt);
        if (added.isEmpty()) {
            return added;
        }
        UUID[] ids = added.stream().map(Added::id).toArray(UUID[]::new);
        return guard.obey(ids)
                ? jdbc.sql("select id, channel, due_at from core.message where id = any (?) and state = 'QUEUED'")
                        .param(ids)
                        .query(NewMessages::added)
                        .list()
                : added.stream()
                        .filter(message -> message.channel() != Channel.INBOX)
                        .toList();
    }

    private static Added added(ResultSet row, int number) throws SQLException {
        return new Added(
                row.getObject("id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getObject("due_at", OffsetDateTime.class).toInstant());
    }

    private List<Added> insert(List<New> rows, Instant dueAt) {
        OffsetDateTime now = utc(clock.instant());
        return jdbc.sql("""
                        insert into core.message (person, template, channel, content, path, cause, matter, occasion, journey,
                            subject, tone, attachment, code, state, created_at, due_at, settled_at)
                        select person, template, channel, content::jsonb, path, cause, matter, occasion, journey,
                            subject, tone, attachment, code,
                            case when channel = 'INBOX' then 'DELIVERED' else 'QUEUED' end, :now,
                            case when channel = 'INBOX' then :now else :due end,
                            case when channel = 'INBOX' then :now::timestamptz end
                        from unnest(:person::text[], :template::text[], :channel::text[], :content::text[], :path::text[],
                                :cause::uuid[], :matter::uuid[], :occasion::text[], :journey::uuid[], :subject::uuid[],
                                :tone::text[], :attachment::uuid[], :code::text[])
                            as row (person, template, channel, content, path, cause, matter, occasion, journey, subject,
                                tone, attachment, code)
                        on conflict (person, template, matter, occasion, channel) do nothing
                        returning id, channel, due_at""")
                .param("now", now)
                .param("due", utc(dueAt))
                .param("person", texts(rows, row -> row.notice().to().digits()))
                .param("template", texts(rows, row -> row.notice().template()))
                .param("channel", texts(rows, row -> row.channel().name()))
                .param("content", texts(rows, New::values))
                .param("path", texts(rows, row -> row.notice().path()))
                .param("cause", ids(rows, row -> row.notice().about().cause()))
                .param("matter", ids(rows, row -> row.notice().about().matter()))
                .param("occasion", texts(rows, row -> row.notice().about().occasion()))
                .param("journey", ids(rows, row -> row.notice().about().journey()))
                .param("subject", ids(rows, row -> subject(row.notice().about())))
                .param("tone", texts(rows, row -> row.notice().tone().name()))
                .param("attachment", ids(rows, row -> row.notice().attachment()))
                .param("code", texts(rows, row -> code()))
                .query(NewMessages::added)
                .list();
    }

    private static String[] texts(List<New> rows, Function<New, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static @Nullable UUID[] ids(List<New> rows, Function<New, @Nullable UUID> column) {
        @Nullable UUID[] ids = new UUID[rows.size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = column.apply(rows.get(i));
        }
        return ids;
    }

    private static @Nullable UUID subject(About about) {
        PersonId subject = about.subject();
        return subject == null ? null : subject.value();
    }

    private static String code() {
        StringBuilder code = new StringBuilder(8);
        RANDOM.ints(8, 0, ALPHABET.length()).forEach(index -> code.append(ALPHABET.charAt(index)));
        return code.toString();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
