package ae.istibaq.core.audit;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One row of the trail.
 *
 * @param position its place in the chain; zero while it is not sealed
 * @param seal SHA-256 over the seal before it and all it says; null while it is not sealed
 */
record AuditEntry(
        long id,
        Instant at,
        String actorKind,
        @Nullable String actor,
        String action,
        String object,
        @Nullable String details,
        long position,
        byte @Nullable [] seal) {

    static AuditEntry read(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("id"),
                row.getTimestamp("at").toInstant(),
                row.getString("actor_kind"),
                row.getString("actor"),
                row.getString("action"),
                row.getString("object"),
                row.getString("details"),
                row.getLong("position"),
                row.getBytes("seal"));
    }

    /** The seal this entry must have as the next one after another. */
    byte[] sealAfter(byte[] former) {
        try {
            var written = new ByteArrayOutputStream();
            var out = new DataOutputStream(written);
            out.write(former);
            out.writeLong(id);
            out.writeLong(at.getEpochSecond());
            out.writeInt(at.getNano());
            for (String text : new @Nullable String[] {actorKind, actor, action, object, details}) {
                // With its length, so that no text can pass for the end of another.
                byte[] bytes = text == null ? null : text.getBytes(StandardCharsets.UTF_8);
                out.writeInt(bytes == null ? -1 : bytes.length);
                if (bytes != null) {
                    out.write(bytes);
                }
            }
            return MessageDigest.getInstance("SHA-256").digest(written.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
