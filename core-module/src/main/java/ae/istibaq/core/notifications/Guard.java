package ae.istibaq.core.notifications;

import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Stands before every message: after a sad event nothing merry, pressing or entertaining is said of it, also where it was
 * queued already or lies in the inbox, and what must be said is said later and by the declared ways.
 */
@Component
public class Guard {

    /** Joins a message {@code m} with the hushes {@code h} that cover it; read by every query that asks. */
    static final String COVERS = """
             h.anchor = any (array[m.subject::text, m.journey::text, m.person])
            and (h.person is null or h.person = m.person)
            and (h.subject is null or h.subject = m.subject)
            and (h.journey is null or h.journey = m.journey)
            and h.lifted_at is null""";

    /** And have not run out; its place is the moment. */
    static final String STILL = " and (h.until is null or h.until > ?)";

    /** Keeps a message back: its tone, or the way it would go. */
    static final String KEEPS = " (m.tone = any (h.tones) or m.channel <> all (h.channels)) ";

    private static final String DELAY = "core.notifications.humane-delay";

    private final JdbcClient database;
    private final Parameters parameters;
    private final Clock clock;

    Guard(JdbcClient database, Parameters parameters, Clock clock) {
        this.database = database;
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * Keeps back what a hush covers, from now on and what waits already. Must be called in the transaction of the sad
     * event; the same hush of the same cause again changes nothing.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hush(Hush hush) {
        Instant now = clock.instant();
        EmiratesId person = hush.person();
        PersonId subject = hush.subject();
        Integer days = hush.days();
        database.sql("""
                        insert into core.hush (cause, person, subject, journey, tones, channels, since, duty_from, until)
                        values (:cause, :person, :subject, :journey, :tones, :channels, :since, :dutyFrom, :until)
                        on conflict (cause, person, subject, journey) do nothing""")
                .param("cause", hush.cause())
                .param("person", person == null ? null : person.digits())
                .param("subject", subject == null ? null : subject.value())
                .param("journey", hush.journey())
                .param("tones", names(hush.kept()))
                .param("channels", names(hush.channels()))
                .param("since", utc(now))
                .param("dutyFrom", utc(dutyFrom(hush)))
                .param("until", days == null ? null : utc(now.plus(Duration.ofDays(days))))
                .update();
        obey(hush);
    }

    /** What was kept back because of a cause may be said again: there was no such event, or it was taken back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lift(UUID cause) {
        database.sql("update core.hush set lifted_at = ? where cause = ? and lifted_at is null")
                .params(utc(clock.instant()), cause)
                .update();
    }

    /** Applies a new hush to what waits already and what lies in the inbox. */
    private void obey(Hush hush) {
        OffsetDateTime now = utc(clock.instant());
        EmiratesId person = hush.person();
        PersonId subject = hush.subject();
        String covered = (person == null ? "" : " and m.person = :person")
                + (subject == null ? "" : " and m.subject = :subject")
                + (hush.journey() == null ? "" : " and m.journey = :journey");
        JdbcClient.StatementSpec keep =
                database.sql("update core.message m set state = 'HUSHED', settled_at = :now where"
                        + " (m.state = 'QUEUED' or (m.channel = 'INBOX' and m.state = 'DELIVERED'))"
                        + " and (m.tone = any (:tones) or m.channel <> all (:channels))" + covered);
        JdbcClient.StatementSpec delay =
                database.sql("update core.message m set due_at = :dutyFrom where m.state = 'QUEUED'"
                        + " and m.tone <> 'CONDOLENCE' and m.due_at < :dutyFrom" + covered);
        for (JdbcClient.StatementSpec statement : List.of(keep, delay)) {
            statement
                    .param("now", now)
                    .param("dutyFrom", utc(dutyFrom(hush)))
                    .param("tones", names(hush.kept()))
                    .param("channels", names(hush.channels()))
                    .param("person", person == null ? null : person.digits())
                    .param("subject", subject == null ? null : subject.value())
                    .param("journey", hush.journey())
                    .update();
        }
    }

    /**
     * Applies the hushes there are to messages: when they are added, and again just before they leave.
     *
     * @return false where there is none that covers them, as nearly always
     */
    boolean obey(UUID... added) {
        OffsetDateTime now = utc(clock.instant());
        // A message on its way out has nothing to wait for.
        if (!database.sql("select exists (select from core.message m, core.hush h where m.id = any (?) and" + COVERS
                        + STILL + ")")
                .params(added, now)
                .query(Boolean.class)
                .single()) {
            return false;
        }
        database.sql(
                        "update core.message m set state = 'HUSHED', settled_at = ? from core.hush h where m.id = any (?) and"
                                + COVERS + STILL + " and" + KEEPS + "and m.state in ('QUEUED', 'DELIVERED')")
                .params(now, added, now)
                .update();
        database.sql(
                        "update core.message m set due_at = greatest(m.due_at, h.duty_from) from core.hush h"
                                + " where m.id = any (?) and" + COVERS + STILL
                                + " and m.state in ('QUEUED', 'DELIVERED') and m.tone <> 'CONDOLENCE' and m.due_at < h.duty_from")
                .params(added, now)
                .update();
        return true;
    }

    /** Whether something of a tone may be said by a way now; only asks. */
    public boolean allows(EmiratesId person, About about, Tone tone, Channel channel) {
        PersonId subject = about.subject();
        return database.sql(
                        "select not exists (select from (values (:person, :subject::uuid, :journey::uuid, :tone, :channel))"
                                + " as m (person, subject, journey, tone, channel), core.hush h where" + COVERS
                                + " and (h.until is null or h.until > :now) and" + KEEPS + ")")
                .param("person", person.digits())
                .param("subject", subject == null ? null : subject.value())
                .param("journey", about.journey())
                .param("tone", tone.name())
                .param("channel", channel.name())
                .param("now", utc(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    void move(PersonId was, PersonId is) {
        database.sql("update core.hush set subject = ? where subject = ?")
                .params(is.value(), was.value())
                .update();
    }

    private Instant dutyFrom(Hush hush) {
        Instant now = clock.instant();
        return hush.late()
                ? now.plus(Duration.ofHours(
                        parameters.require(DELAY, LocalDate.now(clock)).number()))
                : now;
    }

    private static String[] names(java.util.Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).toArray(String[]::new);
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
