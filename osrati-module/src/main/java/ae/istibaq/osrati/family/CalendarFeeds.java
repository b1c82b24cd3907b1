package ae.istibaq.osrati.family;

import ae.istibaq.core.shared.EmiratesId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The private addresses of calendar feeds, of which only hashes are kept; one for each person. */
@Repository
class CalendarFeeds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 24;

    private final JdbcClient database;
    private final Clock clock;

    CalendarFeeds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** A new address, told only now; the one before stops working. */
    @Transactional
    String renew(EmiratesId owner) {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql("""
                        insert into osrati.calendar_feed (owner, token_hash, created_at) values (?, ?, ?)
                        on conflict (owner) do update set token_hash = excluded.token_hash,
                          created_at = excluded.created_at""")
                .params(owner.digits(), hash(token), OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .update();
        return token;
    }

    @Transactional
    void revoke(EmiratesId owner) {
        database.sql("delete from osrati.calendar_feed where owner = ?")
                .param(owner.digits())
                .update();
    }

    boolean has(EmiratesId owner) {
        return database.sql("select exists (select from osrati.calendar_feed where owner = ?)")
                .param(owner.digits())
                .query(Boolean.class)
                .single();
    }

    Optional<EmiratesId> ownerOf(String token) {
        return database.sql("select owner from osrati.calendar_feed where token_hash = ?")
                .param(hash(token))
                .query(String.class)
                .optional()
                .map(EmiratesId::new);
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException gone) {
            throw new IllegalStateException(gone);
        }
    }
}
