package ae.istibaq.core.identity;

import ae.istibaq.core.shared.BilingualText;
import ae.istibaq.core.shared.EmiratesId;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sessions of all nodes, in PostgreSQL, kept thin.
 *
 * <p>A request costs one read by key, which brings the customer along from the account; nothing is cached, so that a
 * session ended on one node is ended on all at once. A request that changes nothing writes at most once a minute.
 */
@Component
public class Sessions implements SessionRepository<PortalSession> {

    private static final Duration ACCESS_WRITTEN_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final StaffRoles staff;
    private final Life life;

    Sessions(JdbcClient jdbc, PlatformTransactionManager transactions, Clock clock, StaffRoles staff, Life life) {
        this.jdbc = jdbc;
        // Sessions are saved while the answer goes out, whatever transaction the page itself is in.
        this.transaction = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_REQUIRES_NEW));
        this.clock = clock;
        this.staff = staff;
        this.life = life;
    }

    /**
     * How long a login lasts.
     *
     * @param idle after the last request, to the minute
     * @param longest after the login, however busy
     */
    @ConfigurationProperties("istibaq.session")
    record Life(
            @DefaultValue("30m") Duration idle,
            @DefaultValue("12h") Duration longest) {}

    /** Ends every session of an account, on all nodes at once. */
    public void endAllOf(UUID account) {
        jdbc.sql("delete from core.session where account = ?").param(account).update();
    }

    @Override
    public PortalSession createSession() {
        return new PortalSession(clock, life.idle());
    }

    @Override
    public @Nullable PortalSession findById(String id) {
        Instant now = clock.instant();
        return jdbc.sql("""
                select s.created_at, s.last_access, s.attributes,
                       a.id, a.emirates_id, a.name_ar, a.name_en, a.language
                from core.session s left join core.account a on a.id = s.account
                where s.key = ? and s.last_access > ? and s.created_at > ?""")
                .params(key(id), utc(now.minus(life.idle())), utc(now.minus(life.longest())))
                .query((row, number) -> new PortalSession(clock, life.idle(), id, stored(row)))
                .optional()
                .orElse(null);
    }

    @Override
    public void save(PortalSession session) {
        String storedAs = session.storedAs();
        if (storedAs == null) {
            if (!session.empty()) {
                insert(session);
                session.written();
            }
        } else if (session.renamed() || session.changed()) {
            transaction.executeWithoutResult(status -> update(session, storedAs));
            session.written();
        } else if (session.staleBy(ACCESS_WRITTEN_EVERY)) {
            jdbc.sql("update core.session set last_access = ? where key = ?")
                    .params(utc(session.getLastAccessedTime()), key(storedAs))
                    .update();
            session.written();
        }
    }

    private void insert(PortalSession session) {
        jdbc.sql("insert into core.session (key, account, created_at, last_access, attributes) values (?, ?, ?, ?, ?)")
                .params(Arrays.asList(
                        key(session.getId()),
                        account(session),
                        utc(session.getCreationTime()),
                        utc(session.getLastAccessedTime()),
                        SessionAttributes.write(session.over(Map.of()))))
                .update();
    }

    /** Lays the changes over what other requests have stored meanwhile; a session that was ended stays ended. */
    private void update(PortalSession session, String storedAs) {
        jdbc.sql("select attributes from core.session where key = ? for update")
                .param(key(storedAs))
                .query((row, number) -> SessionAttributes.read(row.getBytes("attributes")))
                .optional()
                .ifPresent(stored -> jdbc.sql("""
                        update core.session
                        set key = ?, account = ?, created_at = ?, last_access = ?, attributes = ? where key = ?""")
                        .params(Arrays.asList(
                                key(session.getId()),
                                account(session),
                                utc(session.getCreationTime()),
                                utc(session.getLastAccessedTime()),
                                SessionAttributes.write(session.over(stored)),
                                key(storedAs)))
                        .update());
    }

    @Override
    public void deleteById(String id) {
        jdbc.sql("delete from core.session where key = ?").param(key(id)).update();
    }

    /** Removes what has run out. */
    void clear() {
        Instant now = clock.instant();
        jdbc.sql("delete from core.session where last_access <= ? or created_at <= ?")
                .params(utc(now.minus(life.idle())), utc(now.minus(life.longest())))
                .update();
    }

    private PortalSession.Stored stored(ResultSet row) throws SQLException {
        Map<String, Object> attributes = new HashMap<>(SessionAttributes.read(row.getBytes("attributes")));
        UUID account = row.getObject("id", UUID.class);
        if (account != null) {
            EmiratesId person = new EmiratesId(row.getString("emirates_id"));
            attributes.put(
                    PortalSession.CUSTOMER,
                    new Customer(
                            account,
                            person,
                            new BilingualText(row.getString("name_ar"), row.getString("name_en")),
                            Accounts.language(row.getString("language")),
                            staff.of(person)));
        }
        return new PortalSession.Stored(
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("last_access", OffsetDateTime.class).toInstant(),
                attributes);
    }

    private static @Nullable UUID account(PortalSession session) {
        Customer customer = session.customer();
        return customer == null ? null : customer.account();
    }

    private static OffsetDateTime utc(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }

    /** Half of the id's SHA-256: enough to find it by, of no use to whoever reads the table. */
    private static UUID key(String id) {
        try {
            ByteBuffer hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8)));
            return new UUID(hash.getLong(), hash.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
