package ae.istibaq.core.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import ae.istibaq.core.events.EventParked;
import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.PersonNotReached;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.testing.CoreTestApplication;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = CoreTestApplication.class)
class TasksTests {

    private static final String RULE = "core.tasks.rule.event-parked";
    private static final UUID ME = UUID.randomUUID();
    private static final UUID COLLEAGUE = UUID.randomUUID();

    @Autowired
    private Tasks tasks;

    @Autowired
    private ApplicationEventPublisher publisher;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient database;

    private final UUID matter = UUID.randomUUID();

    @Test
    void asksForAPersonWhereNobodyWasReached() {
        UUID cause = UUID.randomUUID();
        publish(new PersonNotReached(
                matter,
                new EmiratesId("784199012345676"),
                "osrati.sample.notice.approved",
                About.of(cause, UUID.randomUUID()),
                PersonNotReached.Obstacle.NO_EMAIL));
        assertThat(only().rule()).isEqualTo("core.tasks.rule.person-not-reached");
        assertThat(only().cause()).isEqualTo(cause);
    }

    @Test
    void asksForAPersonWhereAnEventIsParked() {
        publish(new EventParked(matter, "ae.moj.marriage-contract.registered", "moj"));
        assertThat(only().rule()).isEqualTo(RULE);
        assertThat(only().cause()).isEqualTo(matter);
    }

    @Test
    void asksForNobodyInATransactionThatFails() {
        transaction.executeWithoutResult(status -> {
            publisher.publishEvent(new EventParked(matter, "ae.moj.marriage-contract.registered", "moj"));
            status.setRollbackOnly();
        });
        assertThat(tasks.about(matter.toString())).isEmpty();
    }

    @Test
    void asksOnceWhileATaskWaitsAndAnewAfterwards() {
        ask();
        ask();
        assertThat(actions(only())).containsExactly("task.asked");
        tasks.take(only().id(), ME, null);
        tasks.close(only().id(), ME, "Mended");
        ask();
        assertThat(tasks.about(matter.toString())).hasSize(2);
    }

    @Test
    void isTakenByOneAndClosedByThatOneOnly() {
        Task task = ask();
        tasks.take(task.id(), ME, null);
        tasks.take(task.id(), COLLEAGUE, null);
        assertThat(only().isHeldBy(ME)).isTrue();
        assertThat(tasks.close(task.id(), COLLEAGUE, "Not mine")).isEmpty();

        tasks.take(task.id(), COLLEAGUE, ME);
        assertThat(only().isHeldBy(COLLEAGUE)).isTrue();
        assertThat(tasks.close(task.id(), ME, "No longer mine")).isEmpty();
        assertThat(tasks.close(task.id(), COLLEAGUE, "Mended")).isPresent();
        assertThat(tasks.close(task.id(), COLLEAGUE, "Twice")).isEmpty();

        assertThat(only().waits()).isFalse();
        assertThat(only().note()).isEqualTo("Mended");
        assertThat(tasks.waiting(1000, 0)).doesNotContain(only());
        assertThat(tasks.closed(1)).containsExactly(only());
        assertThat(actions(task)).containsExactly("task.asked", "task.taken", "task.taken", "task.done");
    }

    @Test
    void recordsWhoLookedAndWhetherThePersonWasSeen() {
        Task task = ask();
        tasks.seen(task, ME);
        tasks.take(task.id(), ME, null);
        tasks.seen(only(), ME);
        assertThat(actions(task)).containsExactly("task.asked", "task.seen", "task.taken", "task.seen-with-person");
        assertThat(database.sql("select actor from core.audit_entry where object = ? and action = 'task.seen'")
                        .param("task:" + task.id())
                        .query(String.class)
                        .single())
                .isEqualTo(ME.toString());
    }

    private Task ask() {
        tasks.ask(RULE, matter.toString(), null);
        return tasks.about(matter.toString()).getLast();
    }

    private Task only() {
        List<Task> about = tasks.about(matter.toString());
        assertThat(about).hasSize(1);
        return about.getFirst();
    }

    private void publish(Object event) {
        transaction.executeWithoutResult(status -> publisher.publishEvent(event));
    }

    private List<String> actions(Task task) {
        return database
                .sql("select action from core.audit_entry where object = ? order by id")
                .param("task:" + task.id())
                .query(String.class)
                .list()
                .stream()
                .map(java.util.Objects::requireNonNull)
                .toList();
    }
}
