package ae.istibaq.bench;

import ae.istibaq.testing.EmbeddedPostgres;
import java.io.IOException;
import java.net.HttpCookie;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The logged-in person's page with twenty offers, beside a bare page with as many rows and its session in memory. */
final class PageOfMe {

    private static final int SESSIONS = 200;
    private static final int ROWS = 20;
    private static final Duration WARM_UP = Duration.ofSeconds(60);
    private static final Duration MEASURED = Duration.ofSeconds(15);
    private static final String PORTAL = System.getenv("PORTAL_URL");

    private PageOfMe() {}

    static List<Figure> measure(EmbeddedPostgres postgres) throws Exception {
        double bare = bare(postgres);
        double own = own(postgres);
        return List.of(new Figure("/me, " + ROWS + " offers, " + SESSIONS + " sessions", own, "/s")
                .against("a bare page, its session in memory", bare));
    }

    private static double bare(EmbeddedPostgres postgres) throws Exception {
        int port = freePort();
        String home = "http://127.0.0.1:" + port;
        List<String> command = Program.java(
                "-Xmx1g",
                "-XX:+UseParallelGC",
                "-cp",
                System.getProperty("java.class.path"),
                "bare.BareApplication",
                "--server.port=" + port);
        try (Program program = Program.start("bare", Program.database(postgres, "bare"), command)) {
            program.await(home + "/enter");
            List<String> cookies = new ArrayList<>();
            for (int i = 0; i < SESSIONS; i++) {
                Connection visitor = Jsoup.newSession();
                visitor.newRequest(home + "/enter").ignoreContentType(true).get();
                cookies.add(cookie(visitor, "JSESSIONID"));
            }
            return new Load(home + "/rows", cookies).rate(WARM_UP, MEASURED);
        }
    }

    private static double own(EmbeddedPostgres postgres) throws Exception {
        try (Journey journey = Journey.begin(postgres)) {
            return rate(journey, postgres, SESSIONS, WARM_UP, MEASURED);
        }
    }

    static double rate(Journey journey, EmbeddedPostgres postgres, int sessions, Duration warmUp, Duration measured)
            throws Exception {
        journey.sign("saeed", "maryam");
        repeatOffers(postgres);
        List<String> cookies = new ArrayList<>();
        for (int i = 0; i < sessions; i++) {
            cookies.add(cookie(logIn("saeed"), "SESSION"));
        }
        return new Load(PORTAL + "/me", cookies).rate(warmUp, measured);
    }

    /** The life event makes one offer; its copies make the page as long as the bare one. */
    private static void repeatOffers(EmbeddedPostgres postgres) throws InterruptedException {
        JdbcClient jdbc =
                JdbcClient.create(new DriverManagerDataSource(postgres.jdbcUrl("portal"), EmbeddedPostgres.USER, ""));
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (jdbc.sql("select id from core.offer").query().listOfRows().isEmpty()) {
            if (System.nanoTime() > end) {
                throw new MeasurementFailed("the contract brought no offer");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        jdbc.sql("""
                        insert into core.offer (id, journey, service, person, verdict, cause, state, made_at, last_day, version)
                        select uuidv7(), journey, service, person, uuidv7(), cause, state, made_at, last_day, version
                        from (select * from core.offer limit 1) first, generate_series(2, ?)
                        """).param(ROWS).update();
    }

    private static Connection logIn(String persona) throws IOException {
        Connection browser = Jsoup.newSession().timeout(30_000);
        Document identifier =
                browser.newRequest(PORTAL + "/oauth2/authorization/uaepass").get();
        Document phone = browser.newRequest(action(identifier, "identifier"))
                .data("identifier", persona)
                .post();
        Document today = browser.newRequest(action(phone, "answer"))
                .data("answer", "CONFIRM")
                .post();
        if (!today.location().startsWith(PORTAL)) {
            throw new MeasurementFailed("the login ended at " + today.location());
        }
        return browser;
    }

    private static String action(Document page, String ending) {
        var form = page.selectFirst("form[action$=/" + ending + "]");
        if (form == null) {
            throw new MeasurementFailed("no form for the " + ending + " at " + page.location());
        }
        return form.absUrl("action");
    }

    private static String cookie(Connection browser, String name) {
        for (HttpCookie cookie : browser.cookieStore().getCookies()) {
            if (cookie.getName().equals(name)) {
                return name + "=" + Objects.requireNonNull(cookie.getValue());
            }
        }
        throw new MeasurementFailed("no cookie " + name);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
