package ae.istibaq.bench;

import ae.istibaq.testing.EmbeddedPostgres;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program in a process of its own, as an installation would run it, with what it prints in a log. */
final class Program implements AutoCloseable {

    private static final Path DATA = Path.of(System.getenv().getOrDefault("ISTIBAQ_DATA", "var/bench"));

    private final Process process;
    private final Path log;
    private final long startedAt = System.nanoTime();

    private Program(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static Program portal(EmbeddedPostgres postgres, String database, String... arguments) throws IOException {
        Map<String, String> environment = new HashMap<>(database(postgres, database));
        environment.put("JAVA_OPTS", "-Xmx1g");
        List<String> command = new ArrayList<>(List.of("web/target/production/start"));
        command.addAll(List.of(arguments));
        return start("portal", environment, command);
    }

    /** @param licences of the national register; reading them takes the portal's time */
    static Program sandbox(int licences) throws IOException {
        return start(
                "sandbox",
                Map.of("SANDBOX_LICENCES", Integer.toString(licences)),
                java("-Xmx768m", "-jar", "sandbox/target/sandbox.jar"));
    }

    static Program start(String name, Map<String, String> environment, List<String> command) throws IOException {
        Path log = Files.createDirectories(DATA.resolve("log")).resolve(name + ".log");
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Program(builder.start(), log);
    }

    /** Says where the database of this name is, which is made when it isn't there. */
    static Map<String, String> database(EmbeddedPostgres postgres, String name) {
        try {
            postgres.run("create database " + name);
        } catch (IllegalStateException alreadyThere) {
            // One database serves all starts of one program.
        }
        return Map.of(
                "SPRING_DATASOURCE_URL", postgres.jdbcUrl(name), "SPRING_DATASOURCE_USERNAME", EmbeddedPostgres.USER);
    }

    static List<String> java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** Waits until the address answers 200. */
    Program await(String address) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofMinutes(10).toNanos();
        while (!answers(address)) {
            if (!process.isAlive()) {
                throw new MeasurementFailed("a program ended: see " + log);
            }
            if (System.nanoTime() > end) {
                throw new MeasurementFailed("a program does not become ready: see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return this;
    }

    double secondsSinceStart() {
        return (System.nanoTime() - startedAt) / 1e9;
    }

    /** Memory that the process holds now, in MB; 0 where the system does not tell. */
    double megabytes() throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static boolean answers(String address) {
        try {
            var connection = (HttpURLConnection) URI.create(address).toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(10_000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
