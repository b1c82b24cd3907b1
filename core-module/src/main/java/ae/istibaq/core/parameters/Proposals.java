package ae.istibaq.core.parameters;

import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** New values, which hold once two administrators want them: one proposes, another confirms. */
@Component
class Proposals {

    /**
     * A value that waits for the other administrator.
     *
     * @param from first day it is to hold
     */
    record Proposal(UUID id, String key, String value, LocalDate from, String source, UUID by, Instant at) {}

    private final JdbcClient database;
    private final AuditTrail audit;
    private final Parameters parameters;
    private final Clock clock;

    Proposals(JdbcClient database, AuditTrail audit, Parameters parameters, Clock clock) {
        this.database = database;
        this.audit = audit;
        this.parameters = parameters;
        this.clock = clock;
    }

    /** The one that waits for a key. */
    Optional<Proposal> waiting(String key) {
        return database.sql("select * from core.parameter_proposal where key = ? and decided_at is null")
                .param(key)
                .query(Proposals::read)
                .optional();
    }

    /** Proposes a value; does nothing while another waits for the same key. */
    @Transactional
    void propose(String key, String value, LocalDate from, String source, UUID administrator) {
        database.sql("""
                        insert into core.parameter_proposal (id, key, value, valid_from, source, proposed_by, proposed_at)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict (key) where decided_at is null do nothing
                        returning *""")
                .params(UUID.randomUUID(), key, value, from, source, administrator, now())
                .query(Proposals::read)
                .optional()
                .ifPresent(proposal -> note("proposed", proposal, administrator));
    }

    /** Lets a proposed value hold from its day on, while that is still to come; nobody confirms what is their own. */
    @Transactional
    void confirm(UUID id, UUID administrator) {
        database.sql("""
                        update core.parameter_proposal set decided_by = ?, decided_at = ?, confirmed = true
                        where id = ? and decided_at is null and proposed_by <> ? and valid_from > ? returning *""")
                .params(administrator, now(), id, administrator, LocalDate.now(clock))
                .query(Proposals::read)
                .optional()
                .ifPresent(proposal -> {
                    hold(proposal);
                    note("confirmed", proposal, administrator);
                });
    }

    /** Takes a proposed value off the table: one's own, or another's. */
    @Transactional
    void reject(UUID id, UUID administrator) {
        database.sql("""
                        update core.parameter_proposal set decided_by = ?, decided_at = ?, confirmed = false
                        where id = ? and decided_at is null returning *""")
                .params(administrator, now(), id)
                .query(Proposals::read)
                .optional()
                .ifPresent(proposal -> note("rejected", proposal, administrator));
    }

    private void hold(Proposal proposal) {
        // The row that holds on that day ends the day before; its unit goes on, and so does its last day.
        record Former(String unit, @Nullable LocalDate validTo) {}
        Former former = database.sql("""
                        update core.parameter set valid_to = :from::date - 1
                        where key = :key and valid_from < :from and (valid_to is null or valid_to >= :from)
                        returning unit, old.valid_to""")
                .param("key", proposal.key())
                .param("from", proposal.from())
                .query((row, number) -> new Former(row.getString("unit"), row.getObject("valid_to", LocalDate.class)))
                .single();
        database.sql("""
                        insert into core.parameter (key, value, unit, valid_from, valid_to, source, confidence, note)
                        values (:key, :value, :unit, :from, :to, :source, 'A', null)""")
                .param("key", proposal.key())
                .param("value", proposal.value())
                .param("unit", former.unit())
                .param("from", proposal.from())
                .param("to", former.validTo())
                .param("source", proposal.source())
                .update();
        parameters.forget();
    }

    private void note(String what, Proposal proposal, UUID administrator) {
        audit.record(
                Actor.staff(administrator),
                "parameter." + what,
                "parameter:" + proposal.key(),
                Map.of("proposal", proposal.id().toString(), "value", proposal.value(), "from", "" + proposal.from()));
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Proposal read(ResultSet row, int number) throws SQLException {
        return new Proposal(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getString("value"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"),
                row.getObject("proposed_by", UUID.class),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
