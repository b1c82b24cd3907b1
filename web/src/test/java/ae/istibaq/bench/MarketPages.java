package ae.istibaq.bench;

import ae.istibaq.testing.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The market of a whole country: how fast it is read, shown with any filter, and seen to change. */
final class MarketPages {

    static final int LICENCES = 700_000;

    private static final int PER_SECOND = 50;
    private static final Duration WARM_UP = Duration.ofSeconds(20);
    private static final Duration MEASURED = Duration.ofSeconds(30);
    private static final int CHANGES = 10;
    private static final int QUESTIONS = 40;
    private static final String PORTAL = System.getenv("PORTAL_URL");
    private static final String MARKET = "/basher/market";
    private static final List<String> EMIRATES =
            List.of("ABU_DHABI", "DUBAI", "SHARJAH", "AJMAN", "UMM_AL_QUWAIN", "RAS_AL_KHAIMAH", "FUJAIRAH");
    private static final List<String> FORMS = List.of("SOLE", "LLC", "LLC-SOLE", "CIVIL");
    private static final List<String> SECTIONS = List.of("C", "F", "G", "H", "I", "J", "L", "N", "S");
    private static final List<String> WORDS = List.of(
            "مطعم", "بقاله", "resturant", "matam", "المقاهي", "تجارة عامة", "web design", "kiraj", "صيدليات", "hotel");

    private static final String BARE = """
            select emirate, legal_form, left(activity, 2), extract(year from established_on), count(*)
            from basher.licence
            where status = 'ACTIVE' and (:emirate::text is null or emirate = :emirate)
              and (:form::text is null or legal_form = :form)
              and extract(year from established_on) >= :from
            group by grouping sets ((emirate), (legal_form), (left(activity, 2)), (extract(year from established_on)))
            """;

    private final Journey journey;
    private final JdbcClient database;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private MarketPages(Journey journey, JdbcClient database) {
        this.journey = journey;
        this.database = database;
    }

    /** What a visitor looks at; null looks at all. */
    private record Wish(
            @Nullable String emirate,
            @Nullable String form,
            @Nullable String section,
            int from) {

        static Wish of(int number) {
            SplittableRandom chance = new SplittableRandom(number);
            return new Wish(
                    one(EMIRATES, chance), one(FORMS, chance), one(SECTIONS, chance), 1990 + chance.nextInt(30));
        }

        private static @Nullable String one(List<String> of, SplittableRandom chance) {
            return chance.nextInt(2) == 0 ? null : of.get(chance.nextInt(of.size()));
        }

        String page() {
            return MARKET + "?from=" + from + named("emirate", emirate) + named("form", form)
                    + named("activity", section);
        }

        private static String named(String name, @Nullable String value) {
            return value == null ? "" : "&" + name + "=" + value;
        }
    }

    static List<Figure> measure(EmbeddedPostgres postgres) throws Exception {
        try (Journey journey = Journey.begin(postgres, LICENCES)) {
            return new MarketPages(
                            journey,
                            JdbcClient.create(
                                    new DriverManagerDataSource(postgres.jdbcUrl("portal"), EmbeddedPostgres.USER, "")))
                    .figures();
        }
    }

    private List<Figure> figures() throws Exception {
        List<Figure> figures = new ArrayList<>();
        figures.add(new Figure("licences read from the register", LICENCES / secondsToRead(), "/s"));
        Pace pace = new Pace(PORTAL, PER_SECOND);
        pace.p95(WARM_UP, number -> Wish.of(-number - 1).page());
        figures.add(new Figure(
                        "market page, any filter, " + PER_SECOND + "/s, p95",
                        pace.p95(MEASURED, number -> Wish.of(number).page()),
                        "ms")
                .against("the longest that is allowed", 150));
        figures.add(new Figure("market page by itself, median", median(this::page), "ms")
                .against("the same groups by bare SQL", median(this::bare)));
        figures.add(new Figure("from the change to the chart, longest of " + CHANGES, slowestChange(), "s")
                .against("the longest that is allowed", 5));
        pace.p95(WARM_UP, MarketPages::search);
        figures.add(
                new Figure("activity search, " + PER_SECOND + "/s, p95", pace.p95(MEASURED, MarketPages::search), "ms")
                        .against("the longest that is allowed", 30));
        for (String path : List.of("/", MARKET)) {
            figures.add(new Figure("first visit of " + path, firstVisit(path) / 1000, "kB")
                    .against("the most that is allowed", 350));
        }
        return figures;
    }

    private double secondsToRead() throws InterruptedException {
        long begun = System.nanoTime();
        long end = begun + Duration.ofMinutes(15).toNanos();
        while (database.sql("select count(*) from basher.licence")
                        .query(Long.class)
                        .single()
                < LICENCES) {
            if (System.nanoTime() > end) {
                throw new MeasurementFailed("the register was not read within a quarter of an hour");
            }
            TimeUnit.MILLISECONDS.sleep(200);
        }
        return (System.nanoTime() - begun) / 1e9;
    }

    private static String search(int number) {
        return "/basher/activities?q="
                + URLEncoder.encode(WORDS.get(Math.floorMod(number, WORDS.size())), StandardCharsets.UTF_8);
    }

    /** Something done for a wish. */
    private interface Doing {
        void with(Wish wish) throws Exception;
    }

    private static double median(Doing doing) throws Exception {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            long begun = System.nanoTime();
            doing.with(Wish.of(i));
            millis.add((System.nanoTime() - begun) / 1e6);
        }
        return millis.stream().sorted().skip(QUESTIONS / 2).findFirst().orElseThrow();
    }

    private void page(Wish wish) throws IOException, InterruptedException {
        get(wish.page());
    }

    private void bare(Wish wish) {
        database.sql(BARE)
                .param("emirate", wish.emirate())
                .param("form", wish.form())
                .param("from", wish.from())
                .query()
                .listOfRows();
    }

    private double slowestChange() throws Exception {
        double slowest = 0;
        for (int i = 0; i < CHANGES; i++) {
            String page = MARKET + "?emirate=FUJAIRAH&activity=9102";
            int before = inForce(page);
            long begun = System.nanoTime();
            journey.tell("/control/licences", Map.of("count", 1, "emirate", "FUJAIRAH", "activityClass", "9102"));
            while (inForce(page) == before) {
                if (System.nanoTime() - begun > Duration.ofMinutes(1).toNanos()) {
                    throw new MeasurementFailed("a licence did not reach the chart within a minute");
                }
                TimeUnit.MILLISECONDS.sleep(20);
            }
            slowest = Math.max(slowest, (System.nanoTime() - begun) / 1e9);
        }
        return slowest;
    }

    private int inForce(String page) throws IOException, InterruptedException {
        Document shown = Jsoup.parse(new String(get(page).body(), StandardCharsets.UTF_8));
        return Integer.parseInt(Objects.requireNonNull(shown.selectFirst("dl.figures dd"))
                .text()
                .replace(",", ""));
    }

    /** Bytes on the wire of a page and all it asks for, with nothing remembered. */
    private double firstVisit(String path) throws IOException, InterruptedException {
        double bytes = get(path, "gzip").body().length;
        Document page = Jsoup.parse(new String(get(path).body(), StandardCharsets.UTF_8), PORTAL + path);
        List<String> parts = new ArrayList<>();
        page.select("link[rel=stylesheet], link[rel=preload], link[rel=icon]")
                .forEach(link -> parts.add(link.attr("href")));
        page.select("script[src]").forEach(script -> parts.add(script.attr("src")));
        for (String part : parts) {
            bytes += get(part, "gzip").body().length;
        }
        return bytes;
    }

    private HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return get(path, "identity");
    }

    private HttpResponse<byte[]> get(String path, String encoding) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = http.send(
                HttpRequest.newBuilder(URI.create(PORTAL + path))
                        .header("Accept-Encoding", encoding)
                        .build(),
                BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new MeasurementFailed(path + " answers " + answer.statusCode());
        }
        return answer;
    }
}
