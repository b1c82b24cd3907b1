package ae.istibaq.core.parameters;

import static org.awaitility.Awaitility.await;

import ae.istibaq.testing.CoreTestApplication;
import com.zaxxer.hikari.HikariDataSource;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** What is read again every few seconds must give its connection back: a stream left open once emptied the pool. */
@SpringBootTest(classes = CoreTestApplication.class, properties = "istibaq.parameters.recall=0s")
class ConnectionsTests {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);

    @Autowired
    private Parameters parameters;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private AgencyNames agencies;

    @Autowired
    private DataSource database;

    @Test
    void areGivenBackAfterEachReading() throws Exception {
        HikariDataSource pool = database.unwrap(HikariDataSource.class);
        for (int i = 0; i < pool.getMaximumPoolSize() + 5; i++) {
            parameters.find("calendar.weekend", DAY);
            workingDays.isWorkingDay(DAY);
            agencies.of("moj", DAY);
        }
        await().until(() -> pool.getHikariPoolMXBean().getActiveConnections() == 0);
    }
}
