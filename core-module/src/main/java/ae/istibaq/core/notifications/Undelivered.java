package ae.istibaq.core.notifications;

import ae.istibaq.core.notifications.PersonNotReached.Obstacle;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What staff must know to tell a person by hand what no message could. */
@Component
public class Undelivered {

    private final Messages messages;
    private final NoticeTexts texts;

    Undelivered(Messages messages, NoticeTexts texts) {
        this.messages = messages;
        this.texts = texts;
    }

    /**
     * A notice that did not reach its person.
     *
     * @param subject in the reader's language
     * @param document whether a document was to go with it
     * @param attempts the ways that were tried, in their order
     */
    public record Letter(EmiratesId person, String subject, boolean document, List<Attempt> attempts) {

        /** Without the person, so that no log shows them. */
        @Override
        public String toString() {
            return "Letter" + attempts;
        }
    }

    /** How one way to the person ended. */
    public record Attempt(Channel channel, Obstacle obstacle) {}

    /** The notice of a message that was given up; empty for an id of none. */
    public Optional<Letter> find(UUID message, Language language) {
        return messages.find(message)
                .map(found -> new Letter(
                        found.person(),
                        texts.subject(found, language),
                        found.attachment() != null,
                        messages.attempts(found)));
    }
}
