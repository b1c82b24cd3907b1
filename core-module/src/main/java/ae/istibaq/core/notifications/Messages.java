package ae.istibaq.core.notifications;

import ae.istibaq.core.notifications.PersonNotReached.Obstacle;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
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
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Everything told or to be told, and what has become of it. */
@Repository
class Messages {

    private static final TypeReference<Map<String, Object>> VALUES = new TypeReference<>() {};
    private static final String COLUMNS =
            "m.id, m.person, m.template, m.content, m.path, m.cause, m.matter, m.occasion, m.journey, m.subject, m.tone,"
                    + " m.attachment, m.code, m.due_at, p.sms, p.email";
    private static final String FROM = " from core.message m left join core.notification_wish p on p.person = m.person";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    Messages(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /**
     * A message that waits to be sent.
     *
     * @param covered whether a hush covers it that may not have been applied to it yet
     */
    record Waiting(Message message, boolean covered) {}

    /** The message, if it still waits to be sent. */
    Optional<Waiting> waiting(UUID id) {
        return jdbc.sql("select " + COLUMNS + ", exists (select from core.hush h where" + Guard.COVERS + Guard.STILL
                        + ") as covered" + FROM + " where m.id = ? and m.state = 'QUEUED'")
                .params(utc(clock.instant()), id)
                .query((row, number) -> new Waiting(message(row, number), row.getBoolean("covered")))
                .optional();
    }

    Optional<Message> find(UUID id) {
        return jdbc.sql("select " + COLUMNS + FROM + " where m.id = ?")
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

    private static List<@Nullable Object> parameters(@Nullable Object... parameters) {
        return java.util.Arrays.asList(parameters);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
