package ae.istibaq.osrati.awareness;

import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Guard;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import ae.istibaq.core.shared.Language;
import ae.istibaq.osrati.awareness.Phases.Phase;
import ae.istibaq.osrati.family.Suggestion;
import ae.istibaq.osrati.family.Suggestions;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * What is worth reading for somebody in the phases a person is in. What the guard would keep back as a message is not laid
 * out either.
 */
@Component
class ReadingList implements Suggestions {

    /** Names what the guard is asked about; an article rests on no event of its own. */
    private static final UUID NONE = new UUID(0, 0);

    private final Articles articles;
    private final Phases phases;
    private final Guard guard;

    ReadingList(Articles articles, Phases phases, Guard guard) {
        this.articles = articles;
        this.phases = phases;
        this.guard = guard;
    }

    @Override
    public List<Suggestion> of(PersonId person, EmiratesId viewer, Language language) {
        return phases.of(person, viewer).stream()
                .filter(phase -> allowed(viewer, phase))
                // What has begun last is on people's minds.
                .sorted(Comparator.comparing(Phase::days))
                .flatMap(this::suiting)
                .distinct()
                .map(article -> new Suggestion(
                        Suggestion.Kind.READ,
                        article.title().in(language),
                        article.summary().in(language),
                        "/osrati/reading/" + article.key()))
                .toList();
    }

    private boolean allowed(EmiratesId viewer, Phase phase) {
        About about = new About(NONE, NONE, "", phase.journey(), phase.subject());
        return guard.allows(viewer, about, Tone.CONTENT, Channel.INBOX);
    }

    /** Those whose time ends first before those for which there is more time. */
    private Stream<Article> suiting(Phase phase) {
        return articles.all().stream()
                .filter(article -> article.suits(phase.anchor(), phase.days(), phase.reader()))
                .sorted(Comparator.comparing(Article::until));
    }
}
