package ae.istibaq.journeys;

import java.util.List;
import java.util.Objects;

/** What the portal has in hand, by its table of jobs; after its death the table still says what it died over. */
final class Jobs {

    /** Those that take long have a table of their own. */
    static final String ALL = "(select * from core.scheduled_tasks union all select * from core.unhurried_task)";

    private final Country country;

    Jobs(Country country) {
        this.country = country;
    }

    /** Whether an event about something, such as a contract, is being handled. */
    long events(String subject) {
        return inHand("events.process", "select id::text from core.event where subject = ?", subject);
    }

    long submissions(String reference) {
        return inHand("applications.submit", "select id::text from core.application where reference = ?", reference);
    }

    long checks(String person) {
        return inHand("eligibility.check", "select id::text from core.verdict where person = ?", person);
    }

    /** SMS and e-mails on their way out. */
    long messages(String person) {
        return inHand("notifications.send-%", "select id::text from core.message where person = ?", person);
    }

    /** Waits until no message to either is left to be sent. */
    void awaitAllSent(Couple couple) {
        awaitNone(ALL + " s join core.message m on s.task_instance = m.id::text where m.person in (?, ?)", couple);
    }

    /** Waits until every message to both is out and the receipt of every SMS is back. */
    void awaitQuiet(Couple couple) {
        awaitAllSent(couple);
        awaitNone("core.message where channel = 'SMS' and state = 'SENT' and person in (?, ?)", couple);
    }

    private void awaitNone(String rows, Couple couple) {
        Country.awaiting()
                .until(
                        () -> country.kept(Long.class, "select count(*) from " + rows, couple.husband(), couple.wife()),
                        left -> left == 0);
    }

    /** How many of the portal's transactions stand before a table that a test holds. */
    long before(String table) {
        return country.kept(
                Long.class,
                "select count(*) from pg_locks where relation = ?::regclass and not granted and database ="
                        + " (select oid from pg_database where datname = current_database())",
                table);
    }

    private long inHand(String task, String instances, String about) {
        return Objects.requireNonNull(country.database()
                .sql("select count(*) from " + ALL + " s where picked and task_name like ? and task_instance in ("
                        + instances + ")")
                .params(List.of(task, about))
                .query(Long.class)
                .single());
    }
}
