package ae.istibaq.core.proactivity;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.applications.Application;
import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.applications.ApplicationsInSight;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.testing.CoreTestApplication;
import ae.istibaq.testing.StandingClock;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The engine on a real database, with sample services and bundles, and its jobs run by the test's own hand: nothing
 * happens between two lines of a test. Messages stay queued.
 */
@SpringBootTest(classes = CoreTestApplication.class, properties = "db-scheduler.enabled=false")
@Import({EngineTest.Parts.class, Samples.class})
abstract class EngineTest {

    static final EmiratesId FATHER = EmiratesId.of("784-1990-1234567-6");
    static final EmiratesId MOTHER = EmiratesId.of("784-1995-0000001-5");
    static final EmiratesId GUARDIAN = EmiratesId.of("784-1979-1234567-1");
    private static final Instant MORNING = Instant.parse("2026-11-24T06:00:00Z");

    private static final StandingClock CLOCK = new StandingClock();
    private static final SettableClock JOBS = new SettableClock();

    @TestConfiguration
    static class Parts {

        @Bean
        @Primary
        Clock standingClock() {
            return CLOCK;
        }

        @Bean(destroyMethod = "stop")
        ManualScheduler scheduler(DataSource database, List<Task<?>> tasks, DbSchedulerCustomizer customizer) {
            List<Task<?>> all = tasks.stream()
                    .filter(task -> !task.getName().startsWith("notifications.send"))
                    .toList();
            TestHelper.ManualSchedulerBuilder builder = TestHelper.createManualScheduler(
                            new TransactionAwareDataSourceProxy(database), all)
                    .clock(JOBS)
                    .tableName("core.scheduled_tasks");
            builder.serializer(customizer.serializer().orElseThrow());
            builder.enablePriority();
            return builder.build();
        }
    }

    @Autowired
    protected ApplicationEventPublisher publisher;

    @Autowired
    protected TransactionTemplate transaction;

    @Autowired
    protected JdbcClient database;

    @Autowired
    protected ManualScheduler jobs;

    @Autowired
    protected Samples.World world;

    @Autowired
    protected Applications applications;

    @Autowired
    ApplicationsInSight inSight;

    @Autowired
    private AnswerOffer answer;

    @BeforeEach
    void anEmptyCountry() {
        for (String table : List.of(
                "message",
                "hush",
                "task",
                "milestone",
                "offer",
                "application",
                "verdict",
                "journey",
                "ending",
                "person")) {
            database.sql("truncate core." + table + " cascade").update();
        }
        database.sql("delete from core.scheduled_tasks").update();
        world.reset();
        itIs(MORNING);
    }

    static void itIs(Instant moment) {
        CLOCK.set(moment);
        JOBS.set(moment);
    }

    static LocalDate today() {
        return LocalDate.now(CLOCK);
    }

    /** Publishes what happened in a transaction of its own, and does the jobs that follow. */
    void happens(Object event) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(event));
        doJobs();
    }

    void doJobs() {
        do {
            jobs.runAnyDueExecutions();
        } while (due() > 0);
    }

    private long due() {
        return database.sql("select count(*) from core.scheduled_tasks where execution_time <= ?"
                        + " and task_name not like 'notifications.send%'")
                .param(CLOCK.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }

    void accept(UUID offer, EmiratesId person) {
        Customer customer = new Customer(
                UUID.randomUUID(), person, new BilingualText("اسم", "Name"), Language.AR, java.util.Set.of());
        assertThat(answer.accept(offer, customer, Map.of(), Language.AR)).isPresent();
        doJobs();
    }

    void knows(EmiratesId person, boolean alive) {
        database.sql("""
                        insert into core.person (emirates_id, name_ar, name_en, birth_date, sex, nationality, alive, as_of)
                        values (?, 'اسم', 'Name', '1990-01-01', 'MALE', 'ARE', ?, '2026-11-24T05:00:00Z')
                        on conflict (emirates_id) do update set alive = excluded.alive""").params(person.digits(), alive).update();
    }

    /** What is said or to be said, as person's role and template, without its channel. */
    List<String> told() {
        return database.sql(
                        "select distinct person, template from core.message where state not in ('CANCELLED', 'HUSHED') order by 1, 2")
                .query((row, number) -> name(row.getString("person")) + " " + row.getString("template"))
                .list();
    }

    /** Open and closed offers, as person, service and state. */
    List<String> offers() {
        return database.sql("select person, service, state from core.offer order by made_at, person, service")
                .query((row, number) ->
                        name(row.getString("person")) + " " + row.getString("service") + " " + row.getString("state"))
                .list();
    }

    List<Application> applicationsOf(EmiratesId person) {
        return inSight.madeBy(person);
    }

    List<String> rules() {
        return database.sql("select rule from core.task where done_at is null order by rule")
                .query((row, number) -> java.util.Objects.requireNonNull(row.getString("rule")))
                .list();
    }

    private static String name(String digits) {
        return digits.equals(FATHER.digits()) ? "father" : digits.equals(MOTHER.digits()) ? "mother" : "guardian";
    }
}
