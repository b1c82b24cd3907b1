package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Ending;
import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Guard;
import ae.istibaq.core.notifications.Hush;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.proactivity.EndingBook.Standing;
import ae.istibaq.core.shared.EmiratesId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What endings leave of a stage of life: who still has a part, which steps are still done, and what is not said. */
@Component
class Endings {

    private final EndingBook book;
    private final JourneyBook journeys;
    private final Services services;
    private final Guard guard;

    Endings(EndingBook book, JourneyBook journeys, Services services, Guard guard) {
        this.book = book;
        this.journeys = journeys;
        this.services = services;
        this.guard = guard;
    }

    /**
     * Notes on a journey what stands against it, and keeps back what may not be said of it; also where the ending was told
     * before the beginning.
     */
    Journey note(Journey journey) {
        List<Standing> standing = book.of(journey);
        if (standing.isEmpty() && journey.endings().isEmpty() && journey.roles().equals(journey.allRoles())) {
            return journey;
        }
        Set<Ending> endings = EnumSet.noneOf(Ending.class);
        Set<EmiratesId> parted = new HashSet<>();
        for (Standing ending : standing) {
            parted.addAll(ending.persons());
            if (!ending.leavesTheStage()) {
                endings.add(ending.kind());
            }
            hush(ending, journey);
        }
        journeys.noteEndings(journey.id(), endings, parted);
        return journeys.find(journey.id()).orElseThrow();
    }

    private void hush(Standing ending, Journey journey) {
        if (!ending.leavesTheStage()) {
            guard.hush(Hush.of(journey.id(), ending.cause()));
        } else if (ending.isBetween(journey)) {
            // Their own common matter: what must be said is said to both, and nothing else.
            guard.hush(Hush.of(journey.id(), ending.cause()));
        } else if (ending.kind() == Ending.PROTECTION_ORDER && ending.subject() == null) {
            ending.persons()
                    .forEach(person -> guard.hush(new Hush(
                            ending.cause(),
                            person,
                            null,
                            journey.id(),
                            EnumSet.allOf(Tone.class),
                            EnumSet.noneOf(Channel.class),
                            false,
                            null)));
        }
    }

    /** Keeps back what may not be said of a person any more, or to one, whatever the stage. */
    void hush(LifeEvent.Ended event, int mourningDays) {
        PersonId subject = event.subject();
        if (subject != null && event.kind() == Ending.PROTECTION_ORDER) {
            event.persons().forEach(person -> guard.hush(Hush.between(person, subject, event.cause())));
        } else if (subject != null && event.kind() != Ending.DEATH_OF_PARENT) {
            guard.hush(Hush.of(subject, event.cause()));
        }
        event.bereaved().forEach(person -> guard.hush(Hush.mourning(person, mourningDays, event.cause())));
    }

    /** Whether a step is still done in a journey. */
    boolean leaves(Journey journey, Step step) {
        return switch (step) {
            case Step.Tell tell -> journey.endings().isEmpty() || !Hush.ALL_BUT_DUTY.contains(tell.tone());
            case Step.Remind remind -> journey.endings().isEmpty();
            case Step.Checked checked ->
                journey.endings().stream()
                        .allMatch(ending -> services.get(checked.service())
                                .undo()
                                .after(ending)
                                .keeps());
        };
    }
}
