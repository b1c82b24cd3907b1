package ae.istibaq.core.proactivity;

import ae.istibaq.core.applications.Application;
import ae.istibaq.core.applications.ApplicationsOfJourneys;
import ae.istibaq.core.applications.StopApplications;
import ae.istibaq.core.catalogue.Following;
import ae.istibaq.core.catalogue.ServiceKey;
import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.eligibility.Eligibility;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.core.shared.EmiratesId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Takes back what rested on a fact that has changed or ended, service by service as each declares. */
@Component
class Undoing {

    private final Bundles bundles;
    private final Offers offers;
    private final CloseOffers close;
    private final Eligibility eligibility;
    private final StopApplications stop;
    private final ApplicationsOfJourneys applications;
    private final Services services;

    Undoing(
            Bundles bundles,
            Offers offers,
            CloseOffers close,
            Eligibility eligibility,
            StopApplications stop,
            ApplicationsOfJourneys applications,
            Services services) {
        this.bundles = bundles;
        this.offers = offers;
        this.close = close;
        this.eligibility = eligibility;
        this.stop = stop;
        this.applications = applications;
        this.services = services;
    }

    /**
     * What is undone.
     *
     * @param following what becomes of each service
     * @param only whose offers and applications; empty for everybody's
     * @param reasonKey message key of the reason, told to applicants
     */
    record Order(Function<ServiceKey, Following> following, Set<EmiratesId> only, String reasonKey, UUID cause) {

        boolean concerns(EmiratesId person) {
            return only.isEmpty() || only.contains(person);
        }
    }

    Following corrected(ServiceKey service) {
        return services.get(service).undo().corrected();
    }

    Following annulled(ServiceKey service) {
        return services.get(service).undo().annulled();
    }

    /**
     * Undoes; verdicts first, so that an offer that is just being made is waited for and seen.
     *
     * @return the verdicts that count no more
     */
    List<Verdict> undo(Journey journey, Order order) {
        List<ServiceKey> undone = bundles.of(journey)
                .steps()
                .filter(Step.Checked.class::isInstance)
                .map(step -> ((Step.Checked) step).service())
                .distinct()
                .filter(service -> !order.following().apply(service).keeps())
                .toList();
        List<Verdict> voided = eligibility.voidIn(journey.id(), undone, order.only());
        offers.findByJourney(journey.id()).stream()
                .filter(offer -> undone.contains(offer.service()) && order.concerns(offer.person()))
                .forEach(offer -> withdraw(offer, order.following().apply(offer.service())));
        stop.ofJourney(journey.id(), order.following(), order.only(), order.reasonKey(), order.cause());
        return voided;
    }

    /**
     * Takes back what went to somebody because another had left, and nobody has said yes to: the other comes first again.
     *
     * @return the services that are to be looked at anew
     */
    Set<ServiceKey> takeBack(Journey journey, String reasonKey, UUID cause) {
        return bundles.of(journey)
                .steps()
                .filter(Step.Checked.class::isInstance)
                .map(Step.Checked.class::cast)
                .filter(step -> takeBack(journey, step, reasonKey, cause))
                .map(Step.Checked::service)
                .collect(Collectors.toSet());
    }

    private boolean takeBack(Journey journey, Step.Checked step, String reasonKey, UUID cause) {
        ServiceKey service = step.service();
        EmiratesId first = journey.roles().get(step.to().inOrder().getFirst());
        List<Application> going = applications.goingOnIn(journey.id(), service);
        if (going.stream().anyMatch(each -> !each.byLaw() || each.applicant().equals(first))) {
            return false;
        }
        eligibility.voidIn(journey.id(), List.of(service), Set.of());
        offers.findByJourney(journey.id()).stream()
                .filter(offer -> offer.service().equals(service))
                .forEach(offer -> close.withdrawUnanswered(offer.id()));
        if (!going.isEmpty()) {
            stop.ofJourney(
                    journey.id(),
                    each -> each.equals(service) ? annulled(service) : Following.KEEP,
                    going.stream().map(Application::applicant).collect(Collectors.toSet()),
                    reasonKey,
                    cause);
        }
        return true;
    }

    /** An accepted offer stays where its application goes on. */
    private void withdraw(Offer found, Following following) {
        Offer offer = offers.lock(found.id()).orElseThrow();
        if (following.stops() || offer.state() != OfferState.ACCEPTED) {
            close.as(OfferState.WITHDRAWN, offer);
        }
    }
}
