package ae.istibaq.core.notifications;

import static java.util.stream.Collectors.joining;

import ae.istibaq.core.notifications.PersonNotReached.Obstacle;
import ae.istibaq.core.shared.EmiratesId;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
            "m.id, m.person, m.template, m.content, m.path, m.cause, m.matter, m.attachment, m.code, m.due_at, p.sms, p.email";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Messages(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** A message that was added just now. */
    record Added(UUID id, Channel channel) {}

    /** What the inbox shows of a message. */
    record Letter(UUID id, String template, Map<String, Object> values, String path, Instant at, boolean unread) {}

    /** Adds a message for each channel by which the notice was not sent before. */
    List<Added> add(Notice notice, Instant dueAt) {
        if (notice.channels().isEmpty()) {
            return List.of();
        }
        String values = json.writeValueAsString(notice.values());
        OffsetDateTime now = utc(clock.instant());
        List<@Nullable Object> parameters = new ArrayList<>();
        for (Channel channel : notice.channels()) {
            boolean atOnce = channel == Channel.INBOX;
            Collections.addAll(
                    parameters,
                    notice.to().digits(),
                    notice.template(),
                    channel.name(),
                    values,
                    notice.path(),
                    notice.cause(),
                    notice.matter(),
                    notice.attachment(),
                    code(),
                    (atOnce ? MessageState.DELIVERED : MessageState.QUEUED).name(),
                    now,
                    utc(dueAt),
                    atOnce ? now : null);
        }
        String rows = notice.channels().stream()
                .map(channel -> "(?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?::timestamptz)")
                .collect(joining(", "));
        return jdbc.sql(
                        "insert into core.message (person, template, channel, content, path, cause, matter, attachment, code,"
                                + " state, created_at, due_at, settled_at) values " + rows
                                + " on conflict (person, template, matter, channel) do nothing returning id, channel")
                .params(parameters)
                .query((row, number) ->
                        new Added(row.getObject("id", UUID.class), Channel.valueOf(row.getString("channel"))))
                .list();
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
                        + " and obstacle is not null order by settled_at, id")
                .params(message.person().digits(), message.template(), message.matter())
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
        return jdbc.sql("select exists (select from core.message where person = ? and template = ? and matter = ?"
                        + " and channel <> 'INBOX' and state in ('QUEUED', 'SENT', 'DELIVERED'))")
                .params(message.person().digits(), message.template(), message.matter())
                .query(Boolean.class)
                .single();
    }

    void stop(UUID matter) {
        jdbc.sql("update core.message set state = 'CANCELLED', settled_at = ? where matter = ? and state = 'QUEUED'")
                .params(utc(clock.instant()), matter)
                .update();
    }

    List<Letter> inbox(EmiratesId person, int limit, int offset) {
        return jdbc.sql("select id, template, content, path, created_at, read_at is null unread from core.message"
                        + " where person = ? and channel = 'INBOX' order by created_at desc, id desc limit ? offset ?")
                .params(person.digits(), limit, offset)
                .query((row, number) -> new Letter(
                        row.getObject("id", UUID.class),
                        row.getString("template"),
                        json.readValue(row.getString("content"), VALUES),
                        row.getString("path"),
                        instant(row, "created_at"),
                        row.getBoolean("unread")))
                .list();
    }

    int countInbox(EmiratesId person) {
        return jdbc.sql("select count(*) from core.message where person = ? and channel = 'INBOX'")
                .param(person.digits())
                .query(Integer.class)
                .single();
    }

    void read(Collection<UUID> ids) {
        jdbc.sql("update core.message set read_at = ? where id = any (?) and read_at is null")
                .params(utc(clock.instant()), ids.toArray(UUID[]::new))
                .update();
    }

    /** Where the short link of an SMS leads its receiver. */
    Optional<String> path(String code, EmiratesId person) {
        return jdbc.sql("select path from core.message where code = ? and person = ?")
                .params(code, person.digits())
                .query(String.class)
                .optional();
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
                row.getObject("cause", UUID.class),
                row.getObject("matter", UUID.class),
                row.getObject("attachment", UUID.class),
                row.getString("code"),
                instant(row, "due_at"),
                sms == null || email == null ? Wishes.UNTOLD : new Wishes(sms, email));
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
