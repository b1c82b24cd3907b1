package ae.istibaq;

import ae.istibaq.testing.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** The portal as {@code ./portal run} starts it: with a PostgreSQL of its own, unless one is named. */
public class DevelopmentPortal {

    public static void main(String[] arguments) {
        SpringApplication.from(PortalApplication::main)
                .with(DevelopmentDatabase.class)
                .run(arguments);
    }

    // No @Configuration: the portal's scan would take it into the tests, which bring a database of their own.
    static class DevelopmentDatabase {

        private static final int OLDEST = 18;

        @Bean(destroyMethod = "close")
        Database developmentDatabase(Environment environment) {
            String url = environment.getProperty("spring.datasource.url", "");
            if (url.isBlank()) {
                Path data = Path.of(environment.getProperty("ISTIBAQ_DATA", "var"), "postgres-18");
                EmbeddedPostgres server = EmbeddedPostgres.persistent(data);
                server.whenItEnds(() -> {
                    System.err.println("PostgreSQL ended by itself: see " + data.resolve("server.log"));
                    // Nothing can be kept any more, so there is nothing to wait for in good order.
                    Runtime.getRuntime().halt(1);
                });
                return new Database(server.jdbcUrl("postgres"), EmbeddedPostgres.USER, "", server);
            }
            String user = environment.getProperty("spring.datasource.username", "");
            String password = environment.getProperty("spring.datasource.password", "");
            endUnlessUsable(url, user, password);
            return new Database(url, user, password, null);
        }

        // One line says it; a stack trace would hide it.
        private static void endUnlessUsable(String url, String user, String password) {
            String obstacle = null;
            try (Connection connection = DriverManager.getConnection(url, user, password);
                    Statement statement = connection.createStatement();
                    ResultSet extension =
                            statement.executeQuery("select from pg_available_extensions where name = 'btree_gist'")) {
                int version = connection.getMetaData().getDatabaseMajorVersion();
                if (version < OLDEST) {
                    obstacle = "used: it is PostgreSQL " + version + ", and " + OLDEST + " is needed";
                } else if (!extension.next()) {
                    obstacle = "used: it lacks the extension btree_gist";
                }
            } catch (SQLException e) {
                obstacle = "reached: " + e.getMessage();
            }
            if (obstacle != null) {
                System.err.println("The database cannot be " + obstacle);
                System.exit(1);
            }
        }
    }

    /** Where the portal's data are; stops the server that was started for it. */
    record Database(
            String url,
            String user,
            String password,
            @Nullable EmbeddedPostgres server) implements JdbcConnectionDetails, AutoCloseable {

        @Override
        public String getJdbcUrl() {
            return url;
        }

        @Override
        public String getUsername() {
            return user;
        }

        @Override
        public String getPassword() {
            return password;
        }

        @Override
        public void close() {
            if (server != null) {
                server.close();
            }
        }
    }
}
