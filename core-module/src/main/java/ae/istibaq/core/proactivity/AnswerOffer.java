package ae.istibaq.core.proactivity;

import ae.istibaq.core.applications.Application;
import ae.istibaq.core.applications.Applications;
import ae.istibaq.core.applications.NewApplication;
import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import ae.istibaq.core.catalogue.Fees;
import ae.istibaq.core.catalogue.Question;
import ae.istibaq.core.catalogue.ServiceDefinition;
import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.catalogue.Sight;
import ae.istibaq.core.eligibility.Eligibility;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.payments.Line;
import ae.istibaq.core.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a customer answers to an offer: yes, no, or later. Someone else's offer is not found. */
@Service
class AnswerOffer {

    private static final int LATER_DAYS = 7;

    private final Offers offers;
    private final CloseOffers close;
    private final Milestones milestones;
    private final Eligibility eligibility;
    private final Applications applications;
    private final Services services;
    private final Fees fees;
    private final Notifications notifications;
    private final AuditTrail audit;
    private final Sight sight;
    private final OtherGuardian otherGuardian;
    private final Clock clock;

    AnswerOffer(
            Offers offers,
            CloseOffers close,
            Milestones milestones,
            Eligibility eligibility,
            Applications applications,
            Services services,
            Fees fees,
            Notifications notifications,
            AuditTrail audit,
            Sight sight,
            OtherGuardian otherGuardian,
            Clock clock) {
        this.offers = offers;
        this.close = close;
        this.milestones = milestones;
        this.eligibility = eligibility;
        this.applications = applications;
        this.services = services;
        this.fees = fees;
        this.notifications = notifications;
        this.audit = audit;
        this.sight = sight;
        this.otherGuardian = otherGuardian;
        this.clock = clock;
    }

    /** An offer the customer may answer, locked until the transaction ends. */
    private Optional<Offer> locked(UUID id, Customer customer) {
        return offers.lock(id).filter(offer -> sight.decides(customer.emiratesId(), offer.whose()));
    }

    /**
     * Accepts; pressing twice gives the same application.
     *
     * @param choices validated answers to the service's questions
     * @return empty where the customer has no such offer
     * @throws OfferNotOpen where its time is over, or the other guardian has not consented
     */
    @Transactional
    Optional<Application> accept(UUID id, Customer customer, Map<String, String> choices, Language language) {
        return locked(id, customer).map(offer -> {
            Optional<Application> before = applications.ofOffer(offer.id());
            if (before.isPresent()) {
                return before.get();
            }
            if (LocalDate.now(clock).isAfter(offer.lastDay())
                    || otherGuardian.isMissing(offer)
                    || !offer.become(OfferState.ACCEPTED)) {
                throw new OfferNotOpen();
            }
            offers.save(offer);
            close.quiet(offer.id());
            Verdict verdict = eligibility.find(offer.verdict()).orElseThrow(OfferNotOpen::new);
            List<Line> lines = fees.of(services.get(offer.service()), LocalDate.now(clock)).stream()
                    .flatMap(fee -> fee.lines().stream())
                    .map(line -> new Line(line.agency(), line.labelKey(), line.amount()))
                    .toList();
            note(offer, "accepted", customer);
            return applications.apply(new NewApplication(
                    offer.service(),
                    verdict.situation(),
                    verdict.id(),
                    offer.id(),
                    verdict.facts(),
                    dated(services.get(offer.service()), choices),
                    lines,
                    language));
        });
    }

    /** A consent is kept with the moment it was given. */
    private Map<String, String> dated(ServiceDefinition service, Map<String, String> choices) {
        Map<String, String> dated = new HashMap<>(choices);
        service.questions().stream()
                .filter(question -> question.kind() == Question.Kind.CONSENT)
                .forEach(question ->
                        dated.replace(question.name(), clock.instant().toString()));
        return dated;
    }

    /** Says no; it may be taken back until the last day. */
    @Transactional
    Optional<Offer> decline(UUID id, Customer customer) {
        return locked(id, customer).map(offer -> {
            if (offer.become(OfferState.DECLINED)) {
                offers.save(offer);
                close.quiet(offer.id());
                note(offer, "declined", customer);
            }
            return offer;
        });
    }

    /** Says later: the offer comes back after a week, or the day before its last if that is sooner. */
    @Transactional
    Optional<Offer> postpone(UUID id, Customer customer) {
        return locked(id, customer).map(offer -> {
            if (offer.become(OfferState.POSTPONED)) {
                offers.save(offer);
                LocalDate inAWeek = LocalDate.now(clock).plusDays(LATER_DAYS);
                LocalDate dayBefore = offer.lastDay().minusDays(1);
                notifications.stop(offer.id());
                milestones.planOffer(
                        offer, Milestones.POSTPONED_UNTIL, inAWeek.isBefore(dayBefore) ? inAWeek : dayBefore);
                note(offer, "postponed", customer);
            }
            return offer;
        });
    }

    private void note(Offer offer, String answer, Customer customer) {
        audit.record(
                Actor.person(customer.emiratesId()),
                "offer." + answer,
                offer.id().toString());
    }
}
