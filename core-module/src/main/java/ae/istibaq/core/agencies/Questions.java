package ae.istibaq.core.agencies;

import ae.istibaq.core.shared.EmiratesId;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was asked about a person, for that person to read. */
@Component
class Questions {

    /**
     * One question, or a row of tries that got no answer.
     *
     * @param purpose message key
     * @param at the last try
     * @param times how often it was tried; one unless nobody answered
     */
    record Question(String agency, String operation, String purpose, String outcome, Instant at, long times) {}

    // Unanswered tries of one matter are one line: an agency that is down for an hour must not hide all else.
    private static final String OF_PERSON = """
            from core.exchange where person = :person
            group by agency, operation, purpose, outcome,
              case when outcome = 'UNAVAILABLE' then coalesce(cause::text, '') else id::text end
            """;

    private final JdbcClient database;

    Questions(JdbcClient database) {
        this.database = database;
    }

    long count(EmiratesId person) {
        return database.sql("select count(*) from (select 1 " + OF_PERSON + ") as questions")
                .param("person", person.digits())
                .query(Long.class)
                .single();
    }

    /** The newest first. */
    List<Question> about(EmiratesId person, int limit, int offset) {
        return database.sql("select agency, operation, purpose, outcome, max(at) as at, count(*) as times " + OF_PERSON
                        + " order by max(at) desc limit :limit offset :offset")
                .param("person", person.digits())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, number) -> new Question(
                        row.getString("agency"),
                        row.getString("operation"),
                        row.getString("purpose"),
                        row.getString("outcome"),
                        row.getTimestamp("at").toInstant(),
                        row.getLong("times")))
                .list();
    }
}
