package ae.istibaq.core.payments;

import static java.time.ZoneOffset.UTC;

import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import ae.istibaq.core.payments.GatewayClient.Settlement;
import ae.istibaq.core.time.DayHasPassed;
import ae.istibaq.core.time.Later;
import ae.istibaq.core.time.Patience;
import ae.istibaq.core.time.Revival;
import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares each day that has passed with the gateway's settlement of it and keeps what differs. */
@Service
public class Reconciliation {

    static final TaskDescriptor<Day> RECONCILE = TaskDescriptor.of("payments.reconcile", Day.class);

    /** The day a job is about. */
    record Day(LocalDate day) {}

    private final JdbcClient database;
    private final ApplicationEventPublisher publisher;
    private final AuditTrail audit;
    private final Later later;
    private final Clock clock;

    Reconciliation(
            JdbcClient database, ApplicationEventPublisher publisher, AuditTrail audit, Later later, Clock clock) {
        this.database = database;
        this.publisher = publisher;
        this.audit = audit;
        this.later = later;
        this.clock = clock;
    }

    @EventListener
    void on(DayHasPassed turn) {
        LocalDate day = turn.today().minusDays(1);
        later.now(RECONCILE.instance(day.toString()).data(new Day(day)).build());
    }

    /** What was found to differ on a day of the Gulf. */
    @Transactional(readOnly = true)
    public List<Difference> differences(LocalDate day) {
        return database.sql("select settled_on, kind, reference, our_fils, their_fils"
                        + " from core.payment_difference where settled_on = ? order by kind, reference")
                .param(day)
                .query(Reconciliation::read)
                .list();
    }

    private static Difference read(ResultSet row, int number) throws SQLException {
        return new Difference(
                row.getObject("settled_on", LocalDate.class),
                Difference.Kind.valueOf(row.getString("kind")),
                row.getString("reference"),
                row.getObject("our_fils", Long.class),
                row.getObject("their_fils", Long.class));
    }

    @Transactional
    void keep(LocalDate day, Settlement settlement, List<Difference> found) {
        int news = 0;
        for (Difference difference : found) {
            news += database.sql("""
                            insert into core.payment_difference
                              (settled_on, kind, reference, our_fils, their_fils, found_at)
                            values (:day, :kind, :reference, :ours, :theirs, :now) on conflict do nothing
                            """)
                    .param("day", day)
                    .param("kind", difference.kind().name())
                    .param("reference", difference.reference())
                    .param("ours", difference.ourFils())
                    .param("theirs", difference.theirFils())
                    .param("now", clock.instant().atOffset(UTC))
                    .update();
        }
        audit.record(
                Actor.system(),
                "payments.reconciled",
                "day:" + day,
                Map.of(
                        "captures", String.valueOf(settlement.captures().size()),
                        "refunds", String.valueOf(settlement.refunds().size()),
                        "differences", String.valueOf(found.size())));
        if (news > 0) {
            publisher.publishEvent(new ReconciliationDiffers(day, found.size()));
        }
    }

    /** The nightly job. */
    @Configuration
    static class Job {

        @Bean
        OneTimeTask<Day> reconcilePayments(
                Gateway gateway,
                SettledDays days,
                Reconciliation reconciliation,
                Patience patience,
                PaymentTasks tasks) {
            return Tasks.oneTime(RECONCILE)
                    .onDeadExecution(new Revival<>())
                    .onFailure(patience.thenTell(data -> tasks.aboutSettlement(data.day())))
                    .execute((instance, context) -> {
                        LocalDate day = instance.getData().day();
                        Settlement settlement = gateway.settlement(day);
                        days.hear(settlement);
                        reconciliation.keep(day, settlement, days.compare(settlement));
                    });
        }
    }
}
