package ae.istibaq.core.applications;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of an application as they happened. */
@Repository
class Timeline {

    private final JdbcClient database;

    Timeline(JdbcClient database) {
        this.database = database;
    }

    /**
     * One thing that happened.
     *
     * @param step message key, below core.applications.step
     */
    public record Step(Instant at, String step) {}

    void add(UUID application, String step, Instant at) {
        database.sql("insert into core.application_step (application, at, step) values (?, ?, ?)")
                .params(application, at.atOffset(ZoneOffset.UTC), step)
                .update();
    }

    List<Step> of(UUID application) {
        return database.sql("select at, step from core.application_step where application = ? order by number")
                .param(application)
                .query((row, number) ->
                        new Step(row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("step")))
                .list();
    }
}
