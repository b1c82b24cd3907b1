package ae.istibaq.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;

class TestDatabaseTests {

    @Nested
    @SpringBootTest(classes = CoreTestApplication.class)
    class InAWholeContext {

        @Test
        void findsTheTablesOfTheProduct(@Autowired JdbcClient jdbc) {
            assertThat(tables(jdbc)).contains("scheduled_tasks");
        }
    }

    @Nested
    @DataJpaTest
    @ContextConfiguration(classes = CoreTestApplication.class)
    class InASlice {

        @Test
        void findsTheTablesOfTheProduct(@Autowired JdbcClient jdbc) {
            assertThat(tables(jdbc)).contains("scheduled_tasks");
        }
    }

    @Test
    void givesEachContextItsOwnDatabase() {
        try (TestDatabase one = TestDatabase.create();
                TestDatabase other = TestDatabase.create()) {
            client(one).sql("create table core.only_here (id int)").update();

            assertThat(tables(client(one))).contains("only_here");
            assertThat(tables(client(other))).doesNotContain("only_here").contains("scheduled_tasks");
        }
    }

    private static JdbcClient client(TestDatabase database) {
        DataSource source = database.dataSource();
        return JdbcClient.create(source);
    }

    private static List<@Nullable String> tables(JdbcClient jdbc) {
        return jdbc.sql("select table_name from information_schema.tables where table_schema = 'core'")
                .query(String.class)
                .list();
    }
}
