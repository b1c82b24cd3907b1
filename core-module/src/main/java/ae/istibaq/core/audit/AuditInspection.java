package ae.istibaq.core.audit;

import ae.istibaq.core.audit.AuditChain.Finding;
import ae.istibaq.core.time.BackOff;
import ae.istibaq.core.time.Housekeeping;
import ae.istibaq.core.time.Later;
import ae.istibaq.core.time.Revival;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Checks the whole chain every night and when an auditor asks, keeps what was found, and says so where it is broken. */
@Configuration
class AuditInspection {

    private static final TaskDescriptor<Void> NOW = TaskDescriptor.of("audit.check-now");

    /** What the last check found, and when. */
    record Inspection(Instant at, Finding found) {}

    private final AuditChain chain;
    private final JdbcClient database;
    private final ApplicationEventPublisher publisher;
    private final TransactionTemplate transaction;
    private final Later later;
    private final Clock clock;

    AuditInspection(
            AuditChain chain,
            JdbcClient database,
            ApplicationEventPublisher publisher,
            TransactionTemplate transaction,
            Later later,
            Clock clock) {
        this.chain = chain;
        this.database = database;
        this.publisher = publisher;
        this.transaction = transaction;
        this.later = later;
        this.clock = clock;
    }

    @Bean
    RecurringTask<Void> inspectAudit() {
        return Tasks.recurring("audit.check", Schedules.daily(clock.getZone(), LocalTime.of(3, 0)))
                .onDeadExecution(new Revival<>())
                .execute((instance, context) -> inspect());
    }

    @Bean
    Housekeeping inspectionOfAudit() {
        return new Housekeeping("audit.check");
    }

    @Bean
    OneTimeTask<Void> inspectAuditNow() {
        return Tasks.oneTime(NOW)
                .onDeadExecution(new Revival<>())
                .onFailure(BackOff.usual())
                .execute((instance, context) -> inspect());
    }

    /** Has the chain checked soon; asked again while it is being checked, it changes nothing. */
    void soon() {
        later.now(NOW.instance("chain").build());
    }

    void inspect() {
        Finding found = chain.check();
        transaction.executeWithoutResult(status -> {
            database.sql("""
                            insert into core.audit_check (at, sealed, broken_at, unsealed, head) values (?, ?, ?, ?, ?)
                            """)
                    .params(
                            clock.instant().atOffset(ZoneOffset.UTC),
                            found.sealed(),
                            found.brokenAt(),
                            found.unsealed(),
                            found.head())
                    .update();
            if (!found.whole()) {
                publisher.publishEvent(new AuditChainBroken(found.brokenAt()));
            }
        });
    }

    /** The last check; none before the first. */
    Optional<Inspection> last() {
        return database.sql("select * from core.audit_check order by id desc limit 1")
                .query((row, number) -> new Inspection(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        new Finding(
                                row.getLong("sealed"),
                                row.getLong("broken_at"),
                                row.getLong("unsealed"),
                                row.getString("head"))))
                .optional();
    }
}
