package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Sight;
import ae.istibaq.core.shared.EmiratesId;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** What the portal has for a person now and soon. */
@Service
public class ForYou {

    private static final Set<OfferState> NOW = EnumSet.of(OfferState.OPEN, OfferState.POSTPONED);

    private final Offers offers;
    private final Milestones milestones;
    private final Sight sight;

    ForYou(Offers offers, Milestones milestones, Sight sight) {
        this.offers = offers;
        this.milestones = milestones;
        this.sight = sight;
    }

    /**
     * A date ahead.
     *
     * @param label message key
     * @param on day in the Gulf
     */
    public record ComingUp(String label, Offer offer, LocalDate on) {}

    /** Offers that wait for an answer, newest first. */
    public List<Offer> now(EmiratesId person) {
        return offers.findByPersonOrderByMadeAtDesc(person.digits()).stream()
                .filter(offer -> NOW.contains(offer.state()))
                .filter(offer -> sight.sees(person, offer.whose()))
                .toList();
    }

    /** Offers to anyone that wait for an answer and that a person may see, newest first. */
    public List<Offer> waitingInSight(EmiratesId person) {
        Sight.Reach reach = sight.reach(person);
        return offers.within(reach.persons(), reach.subjects()).stream()
                .filter(offer -> NOW.contains(offer.state()))
                .filter(offer -> sight.sees(person, offer.whose()))
                .toList();
    }

    /** Dates ahead of the offers that wait, soonest first. */
    public List<ComingUp> comingUp(List<Offer> waiting) {
        List<UUID> ids = waiting.stream().map(Offer::id).toList();
        return milestones.aheadOfOffers(ids).stream()
                .map(milestone -> new ComingUp(
                        label(milestone.key()),
                        waiting.stream()
                                .filter(offer -> offer.id().equals(milestone.offer()))
                                .findFirst()
                                .orElseThrow(),
                        milestone.dueOn()))
                .toList();
    }

    private static String label(String key) {
        return "core.proactivity.coming."
                + (key.startsWith(Milestones.WINDOW_CLOSING) ? Milestones.WINDOW_CLOSING : key);
    }
}
