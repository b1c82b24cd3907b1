package ae.istibaq.journeys;

import ae.istibaq.testing.EmbeddedPostgres;
import ae.istibaq.testing.TestDatabase;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The sandbox and the portal, each a process of its own on free ports, with a database in memory; started once for all
 * journeys. It is ten in the morning, so that messages go out at once.
 */
final class Country {

    private static final List<String> AGENCIES = List.of(
            "moj",
            "icp",
            "mocd",
            "szhp",
            "fahr",
            "mohre",
            "ded",
            "ajman-municipality",
            "ajman-land",
            "ehs",
            "skmca",
            "post",
            "moe",
            "nursery",
            "gpssa",
            "ner",
            "sms",
            "payments");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static @Nullable Country running;

    private final Map<String, String> environment = new HashMap<>();
    private final TestDatabase database = TestDatabase.create();
    private final Path folder;
    private final int portalPort = freePort();
    private final int managementPort = freePort();
    private final int sandboxPort = freePort();
    private final List<Process> programs = new CopyOnWriteArrayList<>();
    private final Sandbox sandbox;
    private Process portalProcess;

    private Country() throws IOException {
        folder = Files.createTempDirectory("istibaq-country");
        setEnvironment();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> programs.forEach(Process::destroyForcibly)));
        start("sandbox", Path.of("..", "sandbox", "target", "sandbox.jar"), "-Xmx512m");
        sandbox = new Sandbox("http://127.0.0.1:" + sandboxPort);
        awaiting().until(() -> Sandbox.answers(sandbox.address() + "/clock"));
        sandbox.set(LocalDate.now(ZoneId.of("Asia/Dubai")).atTime(10, 0));
        portalProcess = startPortal();
    }

    /** The country, started by whoever asks first. */
    static synchronized Country running() {
        if (running == null) {
            try {
                running = new Country();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
        return running;
    }

    static ConditionFactory awaiting() {
        return Awaitility.await()
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(100))
                .ignoreExceptions();
    }

    String portal() {
        return "http://127.0.0.1:" + portalPort;
    }

    Sandbox sandbox() {
        return sandbox;
    }

    /** What the portal keeps, for what no page shows. */
    JdbcClient database() {
        return JdbcClient.create(database.dataSource());
    }

    /** Kills the portal as a power cut would. What the database was still doing for it ends too, as it would then. */
    void killPortal() throws InterruptedException {
        portalProcess.destroyForcibly().waitFor();
        database()
                .sql("select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                        + " where datname = current_database() and application_name = 'istibaq'")
                .query(Boolean.class)
                .list();
    }

    /** Starts the portal after it was killed, and waits until it is ready. */
    void restartPortal() throws IOException {
        portalProcess = startPortal();
    }

    /** Keeps the portal from writing a table, or from reading it too, until it is given free. */
    Connection hold(String table, String mode) throws SQLException {
        Connection held = database.dataSource().getConnection();
        held.setAutoCommit(false);
        try (Statement lock = held.createStatement()) {
            lock.execute("lock table " + table + " in " + mode + " mode");
        }
        return held;
    }

    private Process startPortal() throws IOException {
        Process started = start("portal", Path.of("target", "istibaq.jar"), "-Xmx768m");
        awaiting()
                .atMost(PATIENCE.multipliedBy(3))
                .failFast("The portal ended: " + folder.resolve("portal.log"), () -> !started.isAlive())
                .until(() -> Sandbox.answers("http://127.0.0.1:" + managementPort + "/actuator/health/readiness"));
        return started;
    }

    private Process start(String name, Path jar, String memory) throws IOException {
        Process started = java(memory, "-XX:TieredStopAtLevel=1", "-jar", jar.toString())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve(name + ".log").toFile()))
                .start();
        programs.add(started);
        return started;
    }

    /** A program in the portal's environment, not yet started. */
    ProcessBuilder java(String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().putAll(environment);
        return builder;
    }

    private void setEnvironment() {
        String world = "http://127.0.0.1:" + sandboxPort;
        int mail = freePort();
        environment.putAll(Map.of(
                "PORTAL_PORT", Integer.toString(portalPort),
                "MANAGEMENT_PORT", Integer.toString(managementPort),
                "SANDBOX_PORT", Integer.toString(sandboxPort),
                "SANDBOX_SMTP_PORT", Integer.toString(mail),
                "SANDBOX_DATA", folder.resolve("sandbox").toString(),
                "SANDBOX_URL", world,
                "PORTAL_URL", portal(),
                "SPRING_DATASOURCE_URL", database.getJdbcUrl(),
                "SPRING_DATASOURCE_USERNAME", EmbeddedPostgres.USER,
                "SPRING_DATASOURCE_PASSWORD", ""));
        environment.putAll(Map.of(
                "UAEPASS_URL", world,
                "UAEPASS_CLIENT_ID", "istibaq",
                "UAEPASS_CLIENT_SECRET", "door",
                "SANDBOX_UAEPASS_SECRET", "door",
                "PAYMENTS_CALLBACK_SECRET", "seal",
                "SANDBOX_PAYMENTS_SIGNING_SECRET", "seal",
                "SMS_RECEIPT_SECRET", "seal",
                "SANDBOX_SMS_SIGNING_SECRET", "seal",
                "MAIL_HOST", "127.0.0.1",
                "MAIL_PORT", Integer.toString(mail)));
        environment.put("PORTAL_SEAL", seal().toString());
        environment.put("PORTAL_SEAL_PASSWORD", "changeit");
        environment.put("CLOCK_AUTHORITY", world + "/clock");
        environment.put("SANDBOX_LICENCES", "20000");
        int whois = freePort();
        environment.put("SANDBOX_WHOIS_PORT", Integer.toString(whois));
        environment.put("AGENCY_AEDA_URL", "whois://127.0.0.1:" + whois);
        environment.put("AGENCY_YOUTUBE_URL", world + "/youtube/v3");
        environment.put("AGENCY_YOUTUBE_KEY", "key");
        environment.put("SANDBOX_YOUTUBE_SECRET", "key");
        environment.put("PORTAL_MANAGEMENT_URL", "http://127.0.0.1:" + managementPort);
        environment.put("ISTIBAQ_TEXTS_MISSING", "fail");
        for (String role : List.of("OFFICERS", "AUDITORS", "ADMINISTRATORS")) {
            environment.put("STAFF_" + role, Sandbox.STAFF);
        }
        for (String agency : AGENCIES) {
            String name = agency.toUpperCase(Locale.ROOT).replace('-', '_');
            String place = agency.equals("sms") || agency.equals("payments") ? "gateways" : "agencies";
            environment.put("AGENCY_" + name + "_URL", world + "/" + place + "/" + agency);
            environment.put("AGENCY_" + name + "_SECRET", "key");
            environment.put("AGENCY_" + name + "_EVENTS_SECRET", "event-key");
            environment.put("SANDBOX_" + name + "_SECRET", "key");
            environment.put("PORTAL_" + name + "_SECRET", "event-key");
        }
    }

    /** A seal that is good for longer than any journey goes. */
    private Path seal() {
        Path store = folder.resolve("seal.p12");
        try {
            new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "keytool")
                                    .toString(),
                            "-genkeypair",
                            "-alias",
                            "seal",
                            "-keyalg",
                            "EC",
                            "-groupname",
                            "secp256r1",
                            "-validity",
                            "36500",
                            "-startdate",
                            "-365d",
                            "-dname",
                            "CN=Seal for journeys",
                            "-storetype",
                            "PKCS12",
                            "-keystore",
                            store.toString(),
                            "-storepass",
                            "changeit")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            return store;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Below those that systems give to outgoing calls, of which one might take it before the program that is to have it. */
    private static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(10_000, 30_000);
            try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (IOException taken) {
                // Another, then.
            }
        }
    }

    /** Waits for a person's application for a service, and gives the reference of the last one. */
    String application(String service, String applicant, String state) {
        String sql = "select reference from core.application where service = ? and applicant = ? and state = ?"
                + " order by created_at desc limit 1";
        return awaiting().until(() -> kept(String.class, sql, service, applicant, state), reference -> true);
    }

    /** The value of a single row and column that the portal keeps. */
    <T> T kept(Class<T> type, String sql, Object... parameters) {
        return Objects.requireNonNull(
                database().sql(sql).params(List.of(parameters)).query(type).single());
    }
}
