package ae.istibaq.bench;

import static ae.istibaq.core.proactivity.CountedDay.age;
import static ae.istibaq.core.proactivity.Deadline.days;
import static ae.istibaq.core.proactivity.Role.FATHER;
import static ae.istibaq.core.proactivity.Role.MOTHER;
import static ae.istibaq.core.proactivity.Span.months;
import static ae.istibaq.core.proactivity.Trigger.happened;

import ae.istibaq.PortalApplication;
import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.eligibility.Condition;
import ae.istibaq.core.eligibility.EligibilityCheck;
import ae.istibaq.core.eligibility.Facts;
import ae.istibaq.core.eligibility.Situation;
import ae.istibaq.core.proactivity.Bundle;
import ae.istibaq.core.proactivity.LifeEvent;
import ae.istibaq.core.time.DayHasPassed;
import ae.istibaq.testing.EmbeddedPostgres;
import ae.istibaq.testing.StandingClock;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A country's children with their dates: what falls due on one day is found and turned into messages, and on another
 * into checks and offers, beside the same rows merely read by their index, and the same rows merely written.
 *
 * <p>How many children is told by {@code BENCH_CHILDREN}, ten million unless told otherwise.
 */
final class OneDay {

    private static final long CHILDREN = Long.parseLong(System.getenv().getOrDefault("BENCH_CHILDREN", "10000000"));
    private static final LocalDate REMINDERS = LocalDate.of(2026, 11, 24);
    private static final LocalDate OFFERS = REMINDERS.minusDays(1);
    private static final ServiceKey SERVICE = new ServiceKey("osrati.bench");
    private static final StandingClock CLOCK = new StandingClock();
    private static final String DUE = """
            select m.id, m.key, m.due_on, j.roles, j.told, j.cause
            from core.milestone m join core.journey j on j.id = m.journey
            where not m.reached and m.due_on = ?""";

    private OneDay() {}

    static List<Figure> measure(EmbeddedPostgres postgres) throws Exception {
        Map<String, String> database = Program.database(postgres, "children");
        SpringApplication portal = new SpringApplication(PortalApplication.class, Country.class);
        portal.setDefaultProperties(Map.of("spring.main.banner-mode", "off"));
        // At night: what is written down in the measured time leaves in the morning, which never comes.
        CLOCK.set(OFFERS.atTime(LocalTime.of(23, 0)).atZone(CLOCK.getZone()).toInstant());
        try (ConfigurableApplicationContext context = portal.run(
                "--spring.datasource.url=" + database.get("SPRING_DATASOURCE_URL"),
                "--spring.datasource.username=" + EmbeddedPostgres.USER,
                "--server.port=0",
                "--management.server.port=-1")) {
            return new Run(context.getBean(JdbcClient.class), context.getBean(TransactionTemplate.class), context)
                    .measure();
        }
    }

    private record Run(JdbcClient jdbc, TransactionTemplate transaction, ConfigurableApplicationContext context) {

        List<Figure> measure() throws InterruptedException {
            fill();
            List<Figure> figures = new ArrayList<>();
            long offers = count(DUE, OFFERS);
            double scannedOffers = scan(OFFERS, offers);
            double offered = act(OFFERS, offers, "select count(*) from core.offer");
            figures.add(new Figure("due dates into checks and offers, " + offers + " of a day", offered, "/s")
                    .against("the same rows read by their index", scannedOffers));

            long reminders = count(DUE, REMINDERS);
            double scanned = scan(REMINDERS, reminders);
            long before = jdbc.sql("select count(*) from core.message")
                    .query(Long.class)
                    .single();
            CLOCK.set(REMINDERS
                    .atTime(LocalTime.of(23, 0))
                    .atZone(CLOCK.getZone())
                    .toInstant());
            double reminded = act(REMINDERS, reminders, "select (count(*) - " + before + ") / 3 from core.message");
            double written = write(reminders);
            figures.add(new Figure("due dates into reminders, " + reminders + " of a day", reminded, "/s")
                    .against("the same rows read by their index", scanned));
            figures.add(new Figure("due dates into reminders, " + reminders + " of a day", reminded, "/s")
                    .against("their messages and jobs merely inserted", written));
            return figures;
        }

        private void fill() {
            System.out.printf("  making %,d children …%n", CHILDREN);
            // Indexes are built faster than grown.
            jdbc.sql("drop index if exists core.journey_persons, core.journey_subject, core.milestone_due")
                    .update();
            jdbc.sql("""
                            insert into core.journey (id, bundle, begun_by, matter, subject, roles, persons, told, cause,
                                path, begun_at)
                            select md5('j' || n)::uuid, 'osrati.bench', ?, 'N' || n, md5('s' || n)::uuid,
                                jsonb_build_object('FATHER', '7841990' || lpad(n::text, 8, '0'),
                                    'MOTHER', '7841995' || lpad(n::text, 8, '0')),
                                array['7841990' || lpad(n::text, 8, '0'), '7841995' || lpad(n::text, 8, '0')],
                                '{"birthDate": "2026-09-24"}', uuidv7(), '/me', now()
                            from generate_series(1, ?) n""").params(Born.class.getName(), CHILDREN).update();
            // Spread over a year, so that the rows of a day lie far apart.
            jdbc.sql("""
                            insert into core.milestone (journey, key, due_on, useful_until)
                            select md5('j' || n)::uuid, key, due, due + 14
                            from generate_series(1, ?) n,
                                lateral (values ('age.2m', ?::date + (hashint8(n) & 1073741823) % 365),
                                    ('age.4m', case when (hashint8(n) & 1073741823) % 365 = 0 then ?::date
                                        else ?::date + 400 + n::int % 365 end)) as date (key, due)""").params(CHILDREN, REMINDERS, OFFERS, REMINDERS).update();
            jdbc.sql("create index journey_persons on core.journey using gin (persons)")
                    .update();
            jdbc.sql("create index journey_subject on core.journey (subject) where subject is not null")
                    .update();
            jdbc.sql("create index milestone_due on core.milestone (due_on, id) where not reached")
                    .update();
            jdbc.sql("vacuum analyze core.journey").update();
            jdbc.sql("vacuum analyze core.milestone").update();
            jdbc.sql("checkpoint").update();
        }

        /** Rows a second, read twice so that both ways find them in memory. */
        private double scan(LocalDate day, long rows) {
            read(day);
            long from = System.nanoTime();
            if (read(day) != rows) {
                throw new MeasurementFailed("the scan found other rows");
            }
            return rows / seconds(from);
        }

        private long read(LocalDate day) {
            return jdbc.sql(DUE)
                    .param(day)
                    .query((row, number) -> row.getString("roles").length())
                    .list()
                    .size();
        }

        /** Lets the day come, and waits until everything due is done. */
        private double act(LocalDate day, long rows, String done) throws InterruptedException {
            long from = System.nanoTime();
            long end = from + Duration.ofMinutes(30).toNanos();
            transaction.executeWithoutResult(status -> context.publishEvent(new DayHasPassed(day)));
            while (jdbc.sql(done).query(Long.class).single() < rows) {
                if (System.nanoTime() > end) {
                    throw new MeasurementFailed("not everything due was done within half an hour");
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
            return rows / seconds(from);
        }

        /** The rows that the reminders became, inserted again into tables with the same indexes. */
        private double write(long reminders) {
            jdbc.sql("create table core.bench_message (like core.message including all)")
                    .update();
            jdbc.sql("create table core.bench_job (like core.scheduled_tasks including all)")
                    .update();
            jdbc.sql("create table core.bench_late (like core.unhurried_task including all)")
                    .update();
            long from = System.nanoTime();
            transaction.executeWithoutResult(status -> {
                jdbc.sql("insert into core.bench_message select * from core.message"
                                + " where template = 'osrati.bench.notice.due'")
                        .update();
                jdbc.sql("insert into core.bench_job select * from core.scheduled_tasks"
                                + " where task_name = 'notifications.send-sms' order by task_instance limit ?")
                        .param(reminders)
                        .update();
                jdbc.sql("insert into core.bench_late select * from core.unhurried_task"
                                + " where task_name = 'notifications.send-email' order by task_instance limit ?")
                        .param(reminders)
                        .update();
            });
            return reminders / seconds(from);
        }

        private long count(String rows, LocalDate day) {
            return jdbc.sql("select count(*) from (" + rows + ")")
                    .param(day)
                    .query(Long.class)
                    .single();
        }

        private static double seconds(long from) {
            return (System.nanoTime() - from) / 1e9;
        }
    }

    /** A birth, as far as the bundle needs it. */
    abstract static class Born implements LifeEvent.Begun {}

    /** A bundle and a service that the portal doesn't have. No {@code @Configuration}, or every test would find it. */
    static class Country {

        @Bean
        @Primary
        Clock standingClock() {
            return CLOCK;
        }

        @Bean
        Bundle bench() {
            return Bundle.named("osrati.bench")
                    .on(happened(Born.class))
                    .at(age(months(2)))
                    .remind("osrati.bench.notice.due", MOTHER.orElse(FATHER))
                    .at(age(months(4)))
                    .offer(SERVICE, MOTHER.orElse(FATHER), days(30), 7)
                    .whenUndoneTell();
        }

        @Bean
        ServiceDefinition benchService() {
            return ServiceDefinition.of(SERVICE, "mocd", ServiceKind.REMINDER, Criterion.TIME);
        }

        @Bean
        EligibilityCheck benchCheck() {
            return new EligibilityCheck() {
                @Override
                public ServiceKey service() {
                    return SERVICE;
                }

                @Override
                public Facts gather(Situation situation) {
                    return new Facts();
                }

                @Override
                public List<Condition> conditions() {
                    return List.of();
                }

                @Override
                public LocalDate ruleDate(Situation situation, LocalDate today) {
                    return today;
                }
            };
        }
    }
}
