package ae.istibaq.sandbox.mail;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mail that came in, opened.
 *
 * @param messageId what its sender calls it, by which mail programs know a repetition; empty where it has none
 */
record Mail(
        String id,
        String messageId,
        Instant at,
        String from,
        List<String> to,
        String subject,
        @Nullable String text,
        @Nullable String html,
        List<Attachment> attachments) {

    /** A file that came with it. */
    record Attachment(String name, String type, byte[] content) {}

    boolean isFor(String address) {
        return to.stream().anyMatch(address::equalsIgnoreCase);
    }
}
