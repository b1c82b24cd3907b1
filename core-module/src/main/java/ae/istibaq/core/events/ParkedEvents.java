package ae.istibaq.core.events;

import ae.istibaq.core.time.Later;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The events that failed too often and wait for a person. */
@Component
public class ParkedEvents {

    private final JdbcClient database;
    private final Later later;

    ParkedEvents(JdbcClient database, Later later) {
        this.database = database;
        this.later = later;
    }

    public long count() {
        return database.sql("select count(*) from core.event_outcome where outcome = 'PARKED'")
                .query(Long.class)
                .single();
    }

    /** Puts a parked event back to be processed; does nothing where it isn't parked. */
    @Transactional
    public void processAgain(UUID event) {
        int released = database.sql("delete from core.event_outcome where event = ? and outcome = 'PARKED'")
                .param(event)
                .update();
        if (released == 1) {
            database.sql("select source, subject from core.event where id = ?")
                    .param(event)
                    .query((row, number) ->
                            EventProcessing.job(event, row.getString("source"), row.getString("subject")))
                    .optional()
                    .ifPresent(later::now);
        }
    }
}
