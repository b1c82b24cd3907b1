package ae.istibaq.core.notifications;

import ae.istibaq.core.shared.EmiratesId;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One notice on its way by one channel, with the person's wishes about channels.
 *
 * @param code short name of the message in the link of an SMS
 * @param dueAt when it was first to be sent
 */
record Message(
        UUID id,
        EmiratesId person,
        String template,
        Map<String, Object> values,
        String path,
        About about,
        Tone tone,
        @Nullable UUID attachment,
        String code,
        Instant dueAt,
        Wishes wishes) {

    UUID cause() {
        return about.cause();
    }

    UUID matter() {
        return about.matter();
    }

    /** Without person and values, so that no log shows them. */
    @Override
    public String toString() {
        return "Message[" + id + "]";
    }
}
