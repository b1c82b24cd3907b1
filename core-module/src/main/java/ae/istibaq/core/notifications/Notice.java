package ae.istibaq.core.notifications;

import ae.istibaq.core.shared.EmiratesId;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something to be told to one person, once: the same template about the same matter and occasion is never sent again.
 *
 * @param template key of the texts {@code <template>.sms}, {@code .subject} and {@code .body}
 * @param values what fills the texts' named places; numbers that count as numbers, everything else as text. {@code url}
 *     is added.
 * @param path where in the portal the person goes on
 * @param about what it speaks of and what led to it
 * @param tone how it is said, which decides whether it may be said after a sad event
 * @param attachment of an e-mail, found by {@link Attachments}; null for none
 */
public record Notice(
        EmiratesId to,
        String template,
        Map<String, ?> values,
        String path,
        About about,
        Tone tone,
        Set<Channel> channels,
        @Nullable UUID attachment) {

    public Notice {
        values = Map.copyOf(values);
        channels = Set.copyOf(channels);
        if (!path.startsWith("/") || path.startsWith("//")) {
            throw new IllegalArgumentException("A path of the portal begins with one slash");
        }
    }

    /** Without person and values, so that no log shows them. */
    @Override
    public String toString() {
        return "Notice[" + template + ", " + about.matter() + "]";
    }
}
