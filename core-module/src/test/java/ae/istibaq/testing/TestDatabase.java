package ae.istibaq.testing;

import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import liquibase.exception.LiquibaseException;
import liquibase.integration.spring.SpringLiquibase;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.core.io.DefaultResourceLoader;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A migrated database of its own, cloned in milliseconds from a template that is migrated once per JVM. Every Spring
 * test context gets one by itself; a test that starts programs by hand makes its own with {@link #create()}.
 */
public final class TestDatabase implements JdbcConnectionDetails, AutoCloseable {

    private static final String TEMPLATE = "template_migrated";
    private static final AtomicInteger count = new AtomicInteger();

    private final String name;

    private TestDatabase(String name) {
        this.name = name;
    }

    /** A new database with the product's tables and no rows but those that the migrations bring. */
    public static TestDatabase create() {
        String name = "test" + count.incrementAndGet();
        Server.POSTGRES.run("create database " + name + " template " + TEMPLATE + " strategy file_copy");
        return new TestDatabase(name);
    }

    @Override
    public String getJdbcUrl() {
        return Server.POSTGRES.jdbcUrl(name);
    }

    @Override
    public String getUsername() {
        return EmbeddedPostgres.USER;
    }

    @Override
    public String getPassword() {
        return "";
    }

    /** The database as a data source without a pool. */
    public DataSource dataSource() {
        return new DriverManagerDataSource(getJdbcUrl(), getUsername(), getPassword());
    }

    /** Drops the database, also under the feet of those who still use it. */
    @Override
    public void close() {
        Server.POSTGRES.run("drop database if exists " + name + " with (force)");
    }

    /**
     * The server of this JVM. Nobody stops it: cached contexts still close in shutdown hooks of their own, and the
     * guard of {@link EmbeddedPostgres} stops it after the JVM.
     */
    private static final class Server {

        private static final EmbeddedPostgres POSTGRES = EmbeddedPostgres.throwaway();

        static {
            POSTGRES.run("create database " + TEMPLATE);
            SpringLiquibase liquibase = new SpringLiquibase();
            liquibase.setDataSource(new DriverManagerDataSource(POSTGRES.jdbcUrl(TEMPLATE), EmbeddedPostgres.USER, ""));
            liquibase.setResourceLoader(new DefaultResourceLoader());
            liquibase.setChangeLog("classpath:db/changelog/master.yaml");
            try {
                liquibase.afterPropertiesSet();
            } catch (LiquibaseException e) {
                throw new IllegalStateException("The migrations fail", e);
            }
        }
    }
}
