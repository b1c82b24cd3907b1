package ae.istibaq.core.audit;

import ae.istibaq.core.time.Housekeeping;
import ae.istibaq.core.time.Revival;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Chains the entries by hashes and finds where the chain is broken.
 *
 * <p>A job seals them some seconds after they were committed, in the order of their ids among those it sees: writers
 * wait for nobody, and an entry whose transaction lasted long simply comes later in the chain.
 */
@Configuration
class AuditChain {

    private static final int BATCH = 5_000;
    private static final byte[] BEGINNING = new byte[32];

    /**
     * What a check found.
     *
     * @param sealed how many entries hang together from the first on
     * @param brokenAt position of the first one that does not fit; zero if all do
     * @param unsealed how many entries are still outside the chain
     * @param head hex of the last good seal, to be compared with one noted elsewhere
     */
    record Finding(long sealed, long brokenAt, long unsealed, String head) {

        public boolean whole() {
            return brokenAt == 0;
        }
    }

    private record Link(long position, byte[] seal) {}

    private final JdbcClient database;
    private final JdbcTemplate batches;
    private final TransactionTemplate transaction;

    AuditChain(JdbcClient database, JdbcTemplate batches, TransactionTemplate transaction) {
        this.database = database;
        this.batches = batches;
        this.transaction = transaction;
    }

    @Bean
    RecurringTask<Void> sealAudit() {
        return Tasks.recurring("audit.seal", FixedDelay.ofSeconds(10))
                .onDeadExecution(new Revival<>())
                .execute((instance, context) -> seal());
    }

    @Bean
    Housekeeping sealingOfAudit() {
        return new Housekeeping("audit.seal");
    }

    /** Seals what is committed by now. */
    void seal() {
        int sealed;
        do {
            Integer count = transaction.execute(status -> sealBatch());
            sealed = count == null ? 0 : count;
        } while (sealed == BATCH);
    }

    private int sealBatch() {
        // The scheduler runs the job once at a time; the lock is for the one that was thought dead and is not.
        database.sql("select pg_advisory_xact_lock(hashtext('core.audit_entry'))")
                .query((row, number) -> true)
                .single();
        Link head = database.sql("""
                        select position, seal from core.audit_entry where position is not null
                        order by position desc limit 1
                        """)
                .query((row, number) -> new Link(row.getLong("position"), row.getBytes("seal")))
                .optional()
                .orElse(new Link(0, BEGINNING));
        List<AuditEntry> entries = database.sql(
                        "select * from core.audit_entry where position is null order by id limit " + BATCH)
                .query(AuditEntry::read)
                .list();
        AtomicReference<Link> last = new AtomicReference<>(head);
        batches.batchUpdate(
                "update core.audit_entry set position = ?, seal = ? where id = ?", entries, 500, (update, entry) -> {
                    Link link = new Link(
                            last.get().position() + 1,
                            entry.sealAfter(last.get().seal()));
                    last.set(link);
                    update.setLong(1, link.position());
                    update.setBytes(2, link.seal());
                    update.setLong(3, entry.id());
                });
        return entries.size();
    }

    /** How many entries wait to be sealed. */
    long unsealed() {
        return database.sql("select count(*) from core.audit_entry where position is null")
                .query(Long.class)
                .single();
    }

    /** Reads the whole chain from its beginning. */
    Finding check() {
        return java.util.Objects.requireNonNull(transaction.execute(status -> {
            long unsealed = unsealed();
            try (Stream<AuditEntry> entries = database
                    .sql("select * from core.audit_entry where position is not null order by position")
                    .withFetchSize(1_000)
                    .query(AuditEntry::read)
                    .stream()) {
                return follow(entries, unsealed);
            }
        }));
    }

    private static Finding follow(Stream<AuditEntry> entries, long unsealed) {
        Link last = new Link(0, BEGINNING);
        for (var each = entries.iterator(); each.hasNext(); ) {
            AuditEntry entry = each.next();
            byte[] due = entry.sealAfter(last.seal());
            if (entry.position() != last.position() + 1 || !MessageDigest.isEqual(due, entry.seal())) {
                return new Finding(last.position(), last.position() + 1, unsealed, hex(last.seal()));
            }
            last = new Link(entry.position(), due);
        }
        return new Finding(last.position(), 0, unsealed, hex(last.seal()));
    }

    private static String hex(byte[] seal) {
        return HexFormat.of().formatHex(seal);
    }
}
