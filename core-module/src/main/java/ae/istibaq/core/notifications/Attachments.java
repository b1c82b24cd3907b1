package ae.istibaq.core.notifications;

import ae.istibaq.core.shared.Language;
import java.util.Optional;
import java.util.UUID;

/** Finds what a notice wants attached; implemented by the rooms that hold documents. */
public interface Attachments {

    /** The file in a language; empty where this room has none by that id, or no longer. May take its time. */
    Optional<Attachment> find(UUID id, Language language);
}
