package ae.istibaq.core.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ae.istibaq.core.audit.AuditChain.Finding;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.testing.CoreTestApplication;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@SpringBootTest(classes = CoreTestApplication.class)
class AuditChainTests {

    private static final EmiratesId PERSON = EmiratesId.of("784-1990-1234567-6");

    @Autowired
    private AuditTrail trail;

    @Autowired
    private AuditChain chain;

    @Autowired
    private AuditCheck command;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void empty() {
        withoutGuard("truncate core.audit_entry");
    }

    @Test
    void chainsWhatWasRecorded() {
        trail.record(Actor.person(PERSON), "document.downloaded", "document:1");
        trail.record(Actor.staff(UUID.randomUUID()), "person.seen", "person:2", Map.of("b", "2", "a", "1"));
        trail.record(Actor.agency("moj"), "event.received", "event:3");
        assertThat(chain.check().unsealed()).isEqualTo(3);

        chain.seal();
        trail.record(Actor.system(), "offer.withdrawn", "offer:4");
        chain.seal();

        Finding found = chain.check();
        assertThat(found.whole()).isTrue();
        assertThat(found.sealed()).isEqualTo(4);
        assertThat(found.unsealed()).isZero();
        assertThat(command.check()).isZero();
        assertThat(database.sql("select details from core.audit_entry where object = 'person:2'")
                        .query(String.class)
                        .single())
                .isEqualTo("{\"a\":\"1\",\"b\":\"2\"}");
    }

    @Test
    void saysNothingOfWhatWasRolledBack() {
        transaction.executeWithoutResult(status -> {
            trail.record(Actor.system(), "offer.made", "offer:1");
            status.setRollbackOnly();
        });

        assertThat(database.sql("select count(*) from core.audit_entry")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void sealsALateCommitBehindThoseThatWereFaster() throws Exception {
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch sealed = new CountDownLatch(1);
        var slow = CompletableFuture.runAsync(() -> transaction.executeWithoutResult(status -> {
            trail.record(Actor.system(), "slow", "offer:1");
            written.countDown();
            try {
                sealed.await();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }));
        written.await();
        trail.record(Actor.system(), "fast", "offer:2");
        chain.seal();
        sealed.countDown();
        slow.get();
        chain.seal();

        assertThat(chain.check()).isEqualTo(new Finding(2, 0, 0, chain.check().head()));
        assertThat(database.sql("select action from core.audit_entry order by position")
                        .query(String.class)
                        .list())
                .containsExactly("fast", "slow");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update core.audit_entry set action = 'nothing' where position = 3",
                "update core.audit_entry set at = at + interval '1 microsecond' where position = 3",
                "update core.audit_entry set actor = null where position = 3",
                "update core.audit_entry set details = '{}' where position = 3",
                "update core.audit_entry set seal = sha256('x') where position = 3",
                "delete from core.audit_entry where position = 3"
            })
    void findsWhereTheChainIsBroken(String forgery) {
        IntStream.range(0, 6)
                .forEach(i -> trail.record(Actor.agency("moj"), "event.received", "event:" + i, Map.of("n", "" + i)));
        chain.seal();
        assertThat(chain.check().whole()).isTrue();

        withoutGuard(forgery);

        assertThat(chain.check().brokenAt()).isEqualTo(3);
        assertThat(command.check()).isOne();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update core.audit_entry set action = 'nothing'",
                "update core.audit_entry set position = 9, seal = sha256('x'), action = 'nothing'",
                "delete from core.audit_entry",
                "truncate core.audit_entry"
            })
    void letsNobodyChangeTheTrail(String change) {
        trail.record(Actor.system(), "offer.made", "offer:1");

        assertThatThrownBy(() -> database.sql(change).update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("neither changed nor deleted");
    }

    @Test
    void sealsOnlyOnce() {
        trail.record(Actor.system(), "offer.made", "offer:1");
        chain.seal();

        assertThatThrownBy(() -> database.sql("update core.audit_entry set seal = sha256('x')")
                        .update())
                .isInstanceOf(DataAccessException.class);
    }

    private void withoutGuard(String change) {
        database.sql("alter table core.audit_entry disable trigger user").update();
        try {
            database.sql(change).update();
        } finally {
            database.sql("alter table core.audit_entry enable trigger user").update();
        }
    }
}
