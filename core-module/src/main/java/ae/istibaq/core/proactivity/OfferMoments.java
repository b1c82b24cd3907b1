package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.people.KnownPerson;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.Moment;
import ae.istibaq.core.people.Moments;
import ae.istibaq.core.people.People;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.shared.EmiratesId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Offers that wait for an answer, on a line of life on the last day they can be accepted. */
@Component
class OfferMoments implements Moments {

    private final ForYou forYou;
    private final Services services;
    private final People people;

    OfferMoments(ForYou forYou, Services services, People people) {
        this.forYou = forYou;
        this.services = services;
        this.people = people;
    }

    @Override
    public List<Moment> of(PersonId person, EmiratesId viewer) {
        @Nullable EmiratesId self = people.find(person).map(KnownPerson::emiratesId).orElse(null);
        PersonId key = people.keyOf(person);
        return forYou.waitingInSight(viewer).stream()
                .filter(offer -> offer.subject() == null ? offer.person().equals(self) : key.equals(offer.subject()))
                .map(this::moment)
                .toList();
    }

    private Moment moment(Offer offer) {
        Matter matter = services.get(offer.service()).matter();
        return Moment.of(
                        "offer-" + offer.id(),
                        offer.service().text("name"),
                        offer.lastDay(),
                        Moment.Kind.OFFER,
                        Moment.Standing.COMING,
                        Objects.requireNonNullElse(matter, Matter.IDENTITY_DOCUMENTS))
                .leadingTo("/offers/" + offer.id());
    }
}
