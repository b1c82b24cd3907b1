package ae.istibaq.core.time;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The jobs that have failed and wait to be tried again: calls to agencies that do not answer, most of them. */
@Component
public class Retried {

    private final JdbcClient database;

    Retried(JdbcClient database) {
        this.database = database;
    }

    public long count() {
        return database.sql("""
                        select (select count(*) from core.scheduled_tasks where consecutive_failures > 0)
                          + (select count(*) from core.unhurried_task where consecutive_failures > 0)""").query(Long.class).single();
    }
}
