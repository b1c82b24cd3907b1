package ae.istibaq.core.photos;

import ae.istibaq.core.parameters.Parameter;
import ae.istibaq.core.parameters.Parameters;
import ae.istibaq.core.time.DayHasPassed;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The photos that people added, each named by the hash of its content and by no address; forgotten after some months, when
 * its agency has it or nobody wants it.
 */
@Service
public class Photos {

    private final PhotoCheck check;
    private final Parameters parameters;
    private final JdbcClient database;
    private final Clock clock;

    Photos(PhotoCheck check, Parameters parameters, JdbcClient database, Clock clock) {
        this.check = check;
        this.parameters = parameters;
        this.database = database;
        this.clock = clock;
    }

    /**
     * A photo as a page shows it to the one who added it.
     *
     * @param preview the whole small picture as a data address, which leads nowhere
     */
    public record Added(String hash, String preview) {}

    /**
     * Takes a file as the photo of a matter, in place of one added before; that one stays where it was agreed to.
     *
     * @param matter what it is added to, such as an offer
     * @param name which of the matter's photos
     */
    @Transactional(rollbackFor = PhotoRefused.class)
    public void add(UUID matter, String name, byte[] file) throws PhotoRefused {
        Photo photo = check.take(file, today());
        String hash = hash(photo.jpeg());
        database.sql("""
                        insert into core.photo (hash, jpeg, preview, kept_at) values (?, ?, ?, ?)
                        on conflict (hash) do update set kept_at = excluded.kept_at""")
                .params(hash, photo.jpeg(), photo.preview(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        database.sql("""
                        insert into core.photo_added (matter, name, hash) values (?, ?, ?)
                        on conflict (matter, name) do update set hash = excluded.hash""").params(matter, name, hash).update();
    }

    /** What was added last, or empty. */
    @Transactional(readOnly = true)
    public Optional<Added> added(UUID matter, String name) {
        return database.sql("select hash, preview from core.photo_added join core.photo using (hash)"
                        + " where matter = ? and name = ?")
                .params(matter, name)
                .query((row, number) -> new Added(
                        row.getString("hash"),
                        "data:image/jpeg;base64," + Base64.getEncoder().encodeToString(row.getBytes("preview"))))
                .optional();
    }

    /** The JPEG of a hash; who may have it is the caller's to know. */
    @Transactional(readOnly = true)
    public byte[] jpeg(String hash) {
        return database.sql("select jpeg from core.photo where hash = ?")
                .param(hash)
                .query((row, number) -> row.getBytes("jpeg"))
                .optional()
                .orElseThrow(() -> new IllegalStateException("The photo was forgotten"));
    }

    /** What a refusal may name: the limits of today. */
    public Map<String, Object> limits() {
        return Map.of(
                "megabytes", limit("core.photos.max-bytes").number() / (1024 * 1024),
                "width", limit("core.photos.min-width").text(),
                "height", limit("core.photos.min-height").text());
    }

    @EventListener
    void on(DayHasPassed passed) {
        database.sql("delete from core.photo where kept_at < ?")
                .param(passed.today()
                        .minusDays(limit("core.photos.keep-for").number())
                        .atStartOfDay(clock.getZone())
                        .toOffsetDateTime())
                .update();
    }

    private Parameter limit(String key) {
        return parameters.require(key, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
