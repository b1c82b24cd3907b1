package ae.istibaq.core.applications;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.catalogue.Criterion;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.ServiceKind;
import ae.istibaq.core.parameters.WorkingDays;
import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.testing.CoreTestApplication;
import ae.istibaq.testing.StandingClock;
import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

@SpringBootTest(classes = CoreTestApplication.class, properties = "db-scheduler.enabled=false")
@Import(PromiseKeepingTests.Parts.class)
class PromiseKeepingTests {

    private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
    private static final StandingClock CLOCK = new StandingClock();
    private static final SettableClock JOBS = new SettableClock();

    @TestConfiguration
    static class Parts {

        @Bean
        @Primary
        Clock standingClock() {
            return CLOCK;
        }

        @Bean
        ServiceDefinition promising() {
            return ServiceDefinition.of(
                            new ServiceKey("osrati.promising"), "mocd", ServiceKind.PROCEDURAL, Criterion.DEPENDENCY)
                    .promised("osrati.promising.time");
        }

        @Bean(destroyMethod = "stop")
        ManualScheduler scheduler(DataSource database, List<Task<?>> tasks, DbSchedulerCustomizer customizer) {
            TestHelper.ManualSchedulerBuilder builder = TestHelper.createManualScheduler(
                            new TransactionAwareDataSourceProxy(database), tasks)
                    .clock(JOBS)
                    .tableName("core.scheduled_tasks");
            builder.serializer(customizer.serializer().orElseThrow());
            builder.enablePriority();
            return builder.build();
        }
    }

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void begin() {
        database.sql("delete from core.scheduled_tasks").update();
        database.sql("delete from core.application").update();
        database.sql("insert into core.parameter (key, value, unit, valid_from, source, confidence) values"
                        + " ('osrati.promising.time', '4', 'working days', '2020-01-01', 'test', 'NONE')"
                        + " on conflict do nothing")
                .update();
        CLOCK.set(NOW);
    }

    @Test
    void promisesALaterDayWhereAHolidayIsAnnouncedTheDayBefore() {
        UUID open = application("SUBMITTED");
        UUID decided = application("APPROVED");

        workingDays.announce(LocalDate.of(2026, 11, 25), new BilingualText("عطلة", "Holiday"), "the Cabinet");
        later();
        assertThat(promised(open)).isEqualTo(Instant.parse("2026-12-01T19:59:59Z"));
        assertThat(promised(decided)).isEqualTo(Instant.parse("2026-11-30T19:59:59Z"));

        workingDays.callOff(LocalDate.of(2026, 11, 25));
        later();
        assertThat(promised(open)).isEqualTo(Instant.parse("2026-11-30T19:59:59Z"));
    }

    private void later() {
        Instant soon = CLOCK.instant().plusSeconds(60);
        CLOCK.set(soon);
        JOBS.set(soon);
        ((ManualScheduler) scheduler).runAnyDueExecutions();
    }

    private UUID application(String state) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into core.application (id, reference, service, applicant, journey, verdict, cause, occasion,
                            state, situation, facts, choices, fee_fils, agency_reference, created_at, submitted_at,
                            promised_by, fee_lines, version)
                        values (?, ?, 'osrati.promising', '784199012345676', uuidv7(), uuidv7(), uuidv7(), '', ?, '{}',
                            '[]', '{}', 0, 'R', '2026-11-24T08:00:00Z', '2026-11-24T08:00:00Z', '2026-11-30T19:59:59Z', '[]', 0)""").params(id, id.toString(), state).update();
        return id;
    }

    private @Nullable Instant promised(UUID id) {
        return database.sql("select promised_by from core.application where id = ?")
                .param(id)
                .query((row, number) -> row.getTimestamp(1).toInstant())
                .single();
    }
}
