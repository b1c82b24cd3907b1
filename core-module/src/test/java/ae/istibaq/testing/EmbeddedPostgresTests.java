package ae.istibaq.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

class EmbeddedPostgresTests {

    @TempDir
    private Path folder;

    @Test
    void keepsItsDataWhenItAndItsProgramAreKilled() throws Exception {
        Process program = program();
        try (EmbeddedPostgres attached = EmbeddedPostgres.persistent(data())) {
            assertThat(attached.owner()).isFalse();
            attached.run("create table kept (id int)");
        }
        killServer();
        program.destroyForcibly().waitFor();

        try (EmbeddedPostgres again = EmbeddedPostgres.persistent(data())) {
            assertThat(again.owner()).isTrue();
            assertThat(tables(again)).isEqualTo(1);
        }
        assertThat(lock()).doesNotExist();
    }

    @Test
    void endsWithItsProgramHoweverThatEnds() throws Exception {
        Process program = program();

        program.destroyForcibly().waitFor();

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(lock()).doesNotExist());
    }

    @Test
    void saysThatTheServerEndedUnlessItWasToldTo() throws Exception {
        AtomicInteger said = new AtomicInteger();
        try (EmbeddedPostgres killed = EmbeddedPostgres.persistent(data())) {
            killed.whenItEnds(said::incrementAndGet);
            killServer();
            await().atMost(Duration.ofSeconds(20)).until(() -> said.get() == 1);
        }
        try (EmbeddedPostgres closed = EmbeddedPostgres.persistent(data())) {
            closed.whenItEnds(said::incrementAndGet);
        }
        assertThat(said).hasValue(1);
    }

    /** Another JVM that starts a server over the folder and waits to be killed. */
    private Process program() throws IOException {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Program.class.getName(),
                        data().toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("program.log").toFile())
                .start();
        await().atMost(Duration.ofMinutes(1)).until(this::isReady);
        return program;
    }

    private boolean isReady() {
        try {
            return Files.exists(lock()) && Files.readString(lock()).contains("ready");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void killServer() throws Exception {
        long process = Long.parseLong(Files.readAllLines(lock()).getFirst().trim());
        ProcessHandle server = ProcessHandle.of(process).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(20, TimeUnit.SECONDS);
    }

    private static int tables(EmbeddedPostgres server) {
        var source = new DriverManagerDataSource(server.jdbcUrl("postgres"), EmbeddedPostgres.USER, "");
        return JdbcClient.create(source)
                .sql("select count(*) from pg_tables where tablename = 'kept'")
                .query(Integer.class)
                .single();
    }

    private Path data() {
        return folder.resolve("data");
    }

    private Path lock() {
        return data().resolve("postmaster.pid");
    }

    /** What a developer's portal does with its server. */
    static class Program {

        public static void main(String[] arguments) throws InterruptedException {
            EmbeddedPostgres.persistent(Path.of(arguments[0]));
            Thread.currentThread().join();
        }
    }
}
