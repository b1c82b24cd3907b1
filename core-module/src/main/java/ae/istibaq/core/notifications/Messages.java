package ae.istibaq.core.notifications;

import ae.istibaq.core.notifications.PersonNotReached.Obstacle;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Everything told or to be told. */
@Repository
class Messages {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
    private static final SecureRandom RANDOM = new SecureRandom();
    // Without characters that are taken for each other.
    private static final String ALPHABET = "23456789abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final String COLUMNS =
            "m.id, m.person, m.template, m.content, m.path, m.cause, m.matter, m.occasion, m.journey, m.subject, m.tone,"
                    + " m.attachment, m.code, m.due_at, p.sms, p.email";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Guard guard;
    private final Clock clock;

    Messages(JdbcClient jdbc, JsonMapper json, Guard guard, Clock clock) {
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
        UUID[] added = insert(rows, dueAt);
        guard.obey(added);
        return jdbc.sql("select id, channel, due_at from core.message where id = any (?) and state = 'QUEUED'")
                .param(added)
                .query((row, number) -> new Added(
                        row.getObject("id", UUID.class),
                        Channel.valueOf(row.getString("channel")),
                        instant(row, "due_at")))
                .list();
    }

    private UUID[] insert(List<New> rows, Instant dueAt) {
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
                        on conflict (person, template, matter, occasion, channel) do nothing returning id""")
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
                .query((row, number) -> row.getObject("id", UUID.class))
                .list()
                .toArray(UUID[]::new);
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

    /** The message, if it still waits to be sent. */
    Optional<Message> queued(UUID id) {
        return read(id, " and m.state = 'QUEUED'");
    }

    Optional<Message> find(UUID id) {
        return read(id, "");
    }

    private Optional<Message> read(UUID id, String condition) {
        return jdbc.sql("select " + COLUMNS
                        + " from core.message m left join core.notification_wish p on p.person = m.person where m.id = ?"
                        + condition)
                .param(id)
                .query(this::message)
                .optional();
    }

    /** By which ways the same notice was given up, in their order. */
    List<Undelivered.Attempt> attempts(Message message) {
        return jdbc.sql("select channel, obstacle from core.message where person = ? and template = ? and matter = ?"
                        + " and occasion = ? and obstacle is not null order by settled_at, id")
                .params(
                        message.person().digits(),
                        message.template(),
                        message.matter(),
                        message.about().occasion())
                .query((row, number) -> new Undelivered.Attempt(
                        Channel.valueOf(row.getString("channel")), Obstacle.valueOf(row.getString("obstacle"))))
                .list();
    }

    /** Notes that a message is out; also where it was stopped meanwhile, because it is out. */
    void sent(UUID id) {
        jdbc.sql(
                        "update core.message set state = 'SENT', sent_at = ? where id = ? and state in ('QUEUED', 'CANCELLED')")
                .params(utc(clock.instant()), id)
                .update();
    }

    /** Notes what the gateway reports; empty where the message is unknown, already settled or was never by SMS. */
    Optional<Message> delivered(UUID id, boolean arrived, Instant at) {
        return jdbc.sql("update core.message m set state = ?, settled_at = ?, obstacle = ?"
                        + " from core.message o left join core.notification_wish p on p.person = o.person"
                        + " where m.id = ? and o.id = m.id and m.channel = 'SMS' and m.state in ('QUEUED', 'SENT')"
                        + " returning " + COLUMNS)
                .params(parameters(
                        (arrived ? MessageState.DELIVERED : MessageState.FAILED).name(),
                        utc(at),
                        arrived ? null : Obstacle.NOT_DELIVERED.name(),
                        id))
                .query(this::message)
                .optional();
    }

    boolean exists(UUID id) {
        return jdbc.sql("select 1 from core.message where id = ?")
                .param(id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Gives a waiting message up. */
    void giveUp(UUID id, MessageState end, Obstacle obstacle) {
        jdbc.sql("update core.message set state = ?, obstacle = ?, settled_at = ? where id = ? and state = 'QUEUED'")
                .params(end.name(), obstacle.name(), utc(clock.instant()), id)
                .update();
    }

    /** Whether the same notice has reached the person by SMS or e-mail, or still may. */
    boolean hopeFor(Message message) {
        return jdbc.sql(
                        "select exists (select from core.message where person = ? and template = ? and matter = ? and occasion = ?"
                                + " and channel <> 'INBOX' and state in ('QUEUED', 'SENT', 'DELIVERED'))")
                .params(
                        message.person().digits(),
                        message.template(),
                        message.matter(),
                        message.about().occasion())
                .query(Boolean.class)
                .single();
    }

    void stop(UUID matter) {
        jdbc.sql("update core.message set state = 'CANCELLED', settled_at = ? where matter = ? and state = 'QUEUED'")
                .params(utc(clock.instant()), matter)
                .update();
    }

    void move(PersonId was, PersonId is) {
        jdbc.sql("update core.message set subject = ? where subject = ?")
                .params(is.value(), was.value())
                .update();
    }

    private Message message(ResultSet row, int number) throws SQLException {
        Boolean sms = row.getObject("sms", Boolean.class);
        Boolean email = row.getObject("email", Boolean.class);
        return new Message(
                row.getObject("id", UUID.class),
                new EmiratesId(row.getString("person")),
                row.getString("template"),
                json.readValue(row.getString("content"), VALUES),
                row.getString("path"),
                about(row),
                Tone.valueOf(row.getString("tone")),
                row.getObject("attachment", UUID.class),
                row.getString("code"),
                instant(row, "due_at"),
                sms == null || email == null ? Wishes.UNTOLD : new Wishes(sms, email));
    }

    private static About about(ResultSet row) throws SQLException {
        @Nullable UUID subject = row.getObject("subject", UUID.class);
        return new About(
                row.getObject("cause", UUID.class),
                row.getObject("matter", UUID.class),
                row.getString("occasion"),
                row.getObject("journey", UUID.class),
                subject == null ? null : new PersonId(subject));
    }

    private static @Nullable UUID subject(About about) {
        PersonId subject = about.subject();
        return subject == null ? null : subject.value();
    }

    private static List<@Nullable Object> parameters(@Nullable Object... parameters) {
        return java.util.Arrays.asList(parameters);
    }

    private static String code() {
        StringBuilder code = new StringBuilder(8);
        RANDOM.ints(8, 0, ALPHABET.length()).forEach(index -> code.append(ALPHABET.charAt(index)));
        return code.toString();
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
