package ae.istibaq.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One PostgreSQL server over one data folder, for development and tests. It ends with this JVM, however that ends; a
 * second JVM on the same folder uses the server of the first.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    /** The only user; trusted, as the server listens on the loopback address alone. */
    public static final String USER = "istibaq";

    private static final Logger log = LoggerFactory.getLogger(EmbeddedPostgres.class);

    // The shell reads our end of its standard input: when it closes, by close() or by our death, the server is stopped.
    private static final String GUARD = """
            exec 3<&0
            "$@" </dev/null 3<&- & server=$!
            { cat >/dev/null; kill -INT $server; } <&3 3<&- 2>/dev/null &
            exec 3<&-
            wait $server
            code=$?
            kill $! 2>/dev/null
            [ -z "$THROWAWAY" ] || rm -rf "$THROWAWAY"
            exit $code
            """;

    private final Path data;
    private final int port;
    private final @Nullable Process guard;
    private volatile boolean closed;

    private EmbeddedPostgres(Path data, int port, @Nullable Process guard) {
        this.data = data;
        this.port = port;
        this.guard = guard;
    }

    /** A durable server over {@code folder}, which is made when it isn't there. */
    public static EmbeddedPostgres persistent(Path folder) {
        return start(folder.toAbsolutePath(), false, List.of("max_connections=200", "shared_buffers=256MB"));
    }

    /** A fast server that forgets everything when it ends; in memory where the machine allows. */
    public static EmbeddedPostgres throwaway() {
        Path memory = Path.of("/dev/shm");
        Path parent = Files.isWritable(memory) ? memory : Path.of(System.getProperty("java.io.tmpdir"));
        try {
            Path folder = Files.createTempDirectory(parent, "istibaq-postgres-");
            return start(
                    folder,
                    true,
                    List.of("max_connections=300", "fsync=off", "synchronous_commit=off", "full_page_writes=off"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres start(Path data, boolean throwaway, List<String> settings) {
        ServerOwner owner = ServerOwner.find();
        Path programs = PostgresBinaries.folder(owner.cache());
        try {
            Files.createDirectories(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Integer running = runningPort(data);
        if (running != null) {
            log.info("PostgreSQL of another process on port {}, data in {}", running, data);
            return new EmbeddedPostgres(data, running, null);
        }
        owner.take(data);
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            execute(command(
                    owner,
                    programs.resolve("initdb"),
                    List.of(
                            "-D",
                            data.toString(),
                            "-U",
                            USER,
                            "-A",
                            "trust",
                            "-E",
                            "UTF8",
                            "--locale=C",
                            "--no-instructions")));
        }
        for (int attempt = 1; ; attempt++) {
            int port = freePort();
            Process guard = launch(owner, programs, data, port, throwaway, settings);
            if (becomesReady(guard, port)) {
                log.info("PostgreSQL started on port {}, data in {}", port, data);
                return new EmbeddedPostgres(data, port, guard);
            }
            if (attempt == 3) {
                throw new IllegalStateException("PostgreSQL does not start: see " + data.resolve("server.log"));
            }
        }
    }

    private static Process launch(
            ServerOwner owner, Path programs, Path data, int port, boolean throwaway, List<String> settings) {
        List<String> arguments = new ArrayList<>(List.of("-D", data.toString(), "-p", "" + port));
        List<String> all = new ArrayList<>(settings);
        all.add("listen_addresses=127.0.0.1");
        all.add("unix_socket_directories=");
        all.forEach(setting -> arguments.addAll(List.of("-c", setting)));
        List<String> command = new ArrayList<>();
        if (succeeds(List.of("setsid", "true"))) {
            // Ctrl-C at a terminal must not reach the database before the program that uses it.
            command.add("setsid");
        }
        command.addAll(List.of("sh", "-c", GUARD, "postgres"));
        command.addAll(command(owner, programs.resolve("postgres"), arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(
                ProcessBuilder.Redirect.appendTo(data.resolve("server.log").toFile()));
        builder.environment().put("THROWAWAY", throwaway ? data.toString() : "");
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> command(ServerOwner owner, Path program, List<String> arguments) {
        List<String> command = new ArrayList<>(owner.prefix());
        command.add(program.toString());
        command.addAll(arguments);
        return command;
    }

    private static boolean becomesReady(Process guard, int port) {
        long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (guard.isAlive() && System.nanoTime() < end) {
            if (answers(port)) {
                return true;
            }
            pause();
        }
        guard.destroy();
        return false;
    }

    /** The port of the live server that owns the folder; the lock of a dead one is removed. */
    private static @Nullable Integer runningPort(Path data) {
        Path lock = data.resolve("postmaster.pid");
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        try {
            while (Files.exists(lock)) {
                List<String> lines = Files.readAllLines(lock);
                if (!lines.isEmpty()
                        && !isServer(Long.parseLong(lines.getFirst().trim()))) {
                    log.warn("PostgreSQL did not end in good order: it recovers now");
                    Files.deleteIfExists(lock);
                    return null;
                }
                if (lines.size() > 7 && lines.get(7).trim().equals("ready")) {
                    return Integer.valueOf(lines.get(3).trim());
                }
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("Another server holds " + data + ", neither ready nor gone");
                }
                pause();
            }
        } catch (NoSuchFileException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return null;
    }

    private static boolean isServer(long pid) throws IOException {
        if (ProcessHandle.of(pid).filter(ProcessHandle::isAlive).isEmpty()) {
            return false;
        }
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        if (!Files.exists(stat)) {
            return !Files.exists(Path.of("/proc/self"));
        }
        // A dead process may stay a zombie for ever where process 1 does not reap, as in many containers.
        String state = Files.readString(stat);
        return state.contains("(postgres)")
                && !state.substring(state.lastIndexOf(')') + 2).startsWith("Z");
    }

    private static boolean answers(int port) {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/postgres?connectTimeout=2&socketTimeout=5";
        try (Connection connection = DriverManager.getConnection(url, USER, "")) {
            return connection.isValid(2);
        } catch (SQLException e) {
            return false;
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while PostgreSQL starts", e);
        }
    }

    static boolean succeeds(List<String> command) {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    static void execute(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command.getFirst() + " failed: " + said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Address of a database of this server, which need not exist. */
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Runs one statement in the maintenance database, as creating a database needs. */
    public void run(String sql) {
        try (Connection connection = DriverManager.getConnection(jdbcUrl("postgres"), USER, "");
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refuses: " + sql, e);
        }
    }

    /** Whether this object started the server, and will stop it. */
    public boolean owner() {
        return guard != null;
    }

    /** Runs something should the server that was started here end before it is told to. */
    public void whenItEnds(Runnable then) {
        if (guard != null) {
            guard.onExit().thenRun(() -> {
                if (!closed) {
                    then.run();
                }
            });
        }
    }

    /** Stops the server in good order when it was started here. */
    @Override
    public void close() {
        if (guard == null) {
            return;
        }
        closed = true;
        try {
            guard.getOutputStream().close();
            if (!guard.waitFor(60, TimeUnit.SECONDS)) {
                log.warn("PostgreSQL is still stopping, data in {}", data);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
