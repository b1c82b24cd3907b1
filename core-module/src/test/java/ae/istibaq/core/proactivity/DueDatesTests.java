package ae.istibaq.core.proactivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DueDatesTests extends EngineTest {

    private static final int CHILDREN = 3500;
    private static final LocalDate TODAY = LocalDate.parse("2026-11-24");

    @Autowired
    private DueDates due;

    @Test
    void severalNodesDoEachDueDateOnce() throws Exception {
        children();
        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            List<Future<?>> passes = List.of(
                    nodes.submit(() -> due.passThrough(TODAY)),
                    nodes.submit(() -> due.passThrough(TODAY)),
                    nodes.submit(() -> due.passThrough(TODAY)));
            for (Future<?> pass : passes) {
                pass.get();
            }
        }
        assertThat(count("core.message where channel = 'INBOX'")).isEqualTo(CHILDREN);
        assertThat(count("core.message where channel = 'SMS' and state = 'QUEUED'"))
                .isEqualTo(CHILDREN);
        assertThat(count("core.scheduled_tasks where task_name = 'notifications.send-sms'"))
                .isEqualTo(CHILDREN);
        assertThat(count("core.milestone where not reached")).isZero();
    }

    @Test
    void doesWhatANodeLeftThatDied() throws Exception {
        children();
        CountDownLatch taken = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(1);
        try (ExecutorService nodes = Executors.newFixedThreadPool(1)) {
            Future<?> dying = nodes.submit(() -> transaction.executeWithoutResult(status -> {
                database.sql("update core.milestone set reached = true where id in"
                                + " (select id from core.milestone order by due_on, id limit 1200)")
                        .update();
                taken.countDown();
                try {
                    others.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                status.setRollbackOnly();
            }));
            taken.await();
            due.passThrough(TODAY);
            assertThat(count("core.message where channel = 'INBOX'")).isEqualTo(CHILDREN - 1200);
            others.countDown();
            dying.get();
        }
        due.passThrough(TODAY);
        assertThat(count("core.message where channel = 'INBOX'")).isEqualTo(CHILDREN);
    }

    /** As many children as need several batches, all two months old today. */
    private void children() {
        database.sql("""
                        insert into core.journey (id, bundle, begun_by, matter, subject, roles, persons, told, cause, path,
                            begun_at)
                        select uuidv7(), 'osrati.sample', ?, 'N' || n, uuidv7(),
                            jsonb_build_object('MOTHER', '7841995' || lpad(n::text, 8, '0')),
                            array['7841995' || lpad(n::text, 8, '0')], '{"birthDate": "2026-09-24"}', ?, '/me', now()
                        from generate_series(1, ?) n""")
                .params(Samples.Born.class.getName(), UUID.randomUUID(), CHILDREN)
                .update();
        database.sql("insert into core.milestone (journey, key, due_on, useful_until)"
                        + " select id, 'age.2m', '2026-11-24', '2026-12-08' from core.journey")
                .update();
    }

    private long count(String what) {
        return database.sql("select count(*) from " + what).query(Long.class).single();
    }
}
