package ae.istibaq.core.proactivity;

import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What services may ask of journeys, and what they may tell them as it becomes known. All of it joins the caller's
 * transaction; a journey that has ended, or never began, is passed over.
 */
@Service
public class Journeys {

    private final JourneyBook book;
    private final Bundles bundles;
    private final Dates dates;
    private final Endings endings;
    private final Milestones milestones;
    private final Offers offers;
    private final CloseOffers close;
    private final Notifications notifications;

    Journeys(
            JourneyBook book,
            Bundles bundles,
            Dates dates,
            Endings endings,
            Milestones milestones,
            Offers offers,
            CloseOffers close,
            Notifications notifications) {
        this.book = book;
        this.bundles = bundles;
        this.dates = dates;
        this.endings = endings;
        this.milestones = milestones;
        this.offers = offers;
        this.close = close;
        this.notifications = notifications;
    }

    public Optional<Journey> find(String bundle, String matter) {
        return book.find(bundle, matter);
    }

    /** The journeys about a person, such as a child. */
    public List<Journey> about(PersonId subject) {
        return book.of(subject);
    }

    /** The journeys in which a person has a part. */
    public List<Journey> of(EmiratesId person) {
        return book.of(person);
    }

    /** A date of a journey has become known, or has moved: what the bundle does at it moves along. */
    @Transactional
    public void setDate(UUID journey, String name, LocalDate day) {
        learn(journey, name, day.toString());
    }

    /** A date is not known any more: what the bundle would have done at it is not done. */
    @Transactional
    public void clearDate(UUID journey, String name) {
        learn(journey, name, null);
    }

    /** Something has become known that offers and messages may say, such as the child's name. */
    @Transactional
    public void learn(UUID journey, String name, @Nullable String value) {
        book.lock(journey).ifPresent(before -> {
            book.learn(journey, name, value);
            Journey now = book.find(journey).orElseThrow();
            dates.planFrom(name, bundles.of(now), now);
        });
    }

    /** Somebody has, or nobody has any more, a part in a journey; what was done before stays. */
    @Transactional
    public void setRole(UUID journey, Role role, @Nullable EmiratesId person) {
        book.lock(journey).ifPresent(before -> {
            book.keepRole(journey, role, person);
            // Who comes into a stage may have left it by an ending told before.
            endings.note(book.find(journey).orElseThrow());
        });
    }

    /**
     * Something has happened that leaves nothing to do where the bundle {@code stopsOn} it: such days don't come any
     * more, what they would have said is not said, and what they offered is withdrawn if it waits for an answer.
     */
    @Transactional
    public void happened(UUID id, String what) {
        Journey journey = book.lock(id).orElse(null);
        if (journey == null || !book.happened(id, what)) {
            return;
        }
        bundles.of(journey)
                .datesSince(journey.begunBy())
                .filter(reaction -> reaction.stopsOn().contains(what))
                .forEach(reaction -> stop(journey, reaction));
    }

    private void stop(Journey journey, Bundle.Reaction reaction) {
        String key = Bundle.occasionOf(reaction.trigger());
        milestones.drop(journey.id(), key);
        reaction.steps().forEach(step -> {
            switch (step) {
                case Step.Tell tell -> notifications.stop(Telling.matter(journey, tell.template(), key));
                case Step.Remind remind -> notifications.stop(Telling.matter(journey, remind.template(), key));
                case Step.Checked checked ->
                    offers.findByJourney(journey.id()).stream()
                            .filter(offer -> offer.service().equals(checked.service())
                                    && offer.occasion().equals(key))
                            .forEach(offer -> close.withdrawUnanswered(offer.id()));
            }
        });
    }

    /**
     * A day of a journey that lies ahead.
     *
     * @param key of the moment
     * @param on day in the Gulf
     * @param steps what is done then
     */
    public record Ahead(Journey journey, String key, LocalDate on, List<Step> steps) {}

    /** What lies ahead of journeys, soonest first. */
    public List<Ahead> ahead(List<Journey> journeys) {
        return milestones.aheadOf(journeys.stream().map(Journey::id).toList()).stream()
                .map(milestone -> {
                    Journey journey = journeys.stream()
                            .filter(each -> each.id().equals(milestone.journey()))
                            .findFirst()
                            .orElseThrow();
                    return new Ahead(
                            journey,
                            milestone.key(),
                            milestone.dueOn(),
                            bundles.of(journey).stepsAt(journey.begunBy(), milestone.key()));
                })
                .toList();
    }
}
