package ae.istibaq.core.audit;

import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds entries of the trail. */
@Component
class AuditSearch {

    static final int PAGE = 50;

    /**
     * What is looked for; null leaves it open.
     *
     * @param person who did it
     * @param object what it was done to: the whole of it, or what stands behind its kind
     * @param kind what was done: the whole of it, or its kind, such as {@code document}
     * @param from first day, in the Gulf
     * @param to last day
     * @param before only entries older than the one with this id
     */
    record Wanted(
            @Nullable EmiratesId person,
            @Nullable String object,
            @Nullable String kind,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Long before) {}

    private final JdbcClient database;
    private final Clock clock;

    AuditSearch(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The newest first, one more than a page where there are more. */
    List<AuditEntry> find(Wanted wanted) {
        return database.sql("""
                        select * from core.audit_entry
                        where (:person::text is null or actor = :person)
                          and (:object::text is null or object = :object or split_part(object, ':', 2) = :object)
                          and (:kind::text is null or action = :kind or split_part(action, '.', 1) = :kind)
                          and (:from::timestamptz is null or at >= :from)
                          and (:to::timestamptz is null or at < :to)
                          and (:before::bigint is null or id < :before)
                        order by id desc limit :limit""")
                .param(
                        "person",
                        wanted.person() == null ? null : wanted.person().digits())
                .param("object", wanted.object())
                .param("kind", wanted.kind())
                .param("from", startOf(wanted.from()))
                .param("to", wanted.to() == null ? null : startOf(wanted.to().plusDays(1)))
                .param("before", wanted.before())
                .param("limit", PAGE + 1)
                .query(AuditEntry::read)
                .list();
    }

    private @Nullable OffsetDateTime startOf(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
