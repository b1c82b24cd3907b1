package ae.istibaq.core.proactivity;

import ae.istibaq.core.audit.Actor;
import ae.istibaq.core.audit.AuditTrail;
import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.identity.Customer;
import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.Tone;
import ae.istibaq.core.people.Matter;
import ae.istibaq.core.people.PersonId;
import ae.istibaq.core.people.Power;
import ae.istibaq.core.people.Powers;
import ae.istibaq.core.shared.EmiratesId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The consent of a child's other guardian, where the court lets neither decide alone. */
@Service
class OtherGuardian {

    private final Offers offers;
    private final Services services;
    private final Powers powers;
    private final Notifications notifications;
    private final AuditTrail audit;
    private final JdbcClient database;
    private final Clock clock;

    OtherGuardian(
            Offers offers,
            Services services,
            Powers powers,
            Notifications notifications,
            AuditTrail audit,
            JdbcClient database,
            Clock clock) {
        this.offers = offers;
        this.services = services;
        this.powers = powers;
        this.notifications = notifications;
        this.audit = audit;
        this.database = database;
        this.clock = clock;
    }

    /** Whether an offer can't be accepted before another guardian has consented. */
    boolean isMissing(Offer offer) {
        return isNeeded(offer) && others(offer).stream().noneMatch(other -> hasConsented(offer.id(), other));
    }

    /** Asks the other guardians for their consent; asking again says nothing new. */
    @Transactional
    void ask(Offer offer) {
        others(offer).forEach(other -> tell(offer, other, "consent-asked"));
    }

    /** Whether someone is a guardian whose consent an open offer waits for. */
    boolean mayConsent(EmiratesId who, Offer offer) {
        return offer.acceptable() && isNeeded(offer) && others(offer).contains(who) && !hasConsented(offer.id(), who);
    }

    /** Keeps a guardian's consent and tells whoever was offered; does nothing where it isn't theirs to give. */
    @Transactional
    void consent(UUID id, Customer customer) {
        offers.lock(id)
                .filter(offer -> mayConsent(customer.emiratesId(), offer))
                .ifPresent(offer -> keep(offer, customer));
    }

    private void keep(Offer offer, Customer customer) {
        database.sql("insert into core.offer_consent (offer, person, at) values (?, ?, ?)")
                .params(
                        offer.id(),
                        customer.emiratesId().digits(),
                        clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        audit.record(
                Actor.person(customer.emiratesId()),
                "offer.consented",
                offer.id().toString());
        tell(offer, offer.person(), "consent-given");
    }

    private boolean isNeeded(Offer offer) {
        Matter matter = services.get(offer.service()).matter();
        PersonId subject = offer.subject();
        return matter != null
                && subject != null
                && powers.mayAct(offer.person(), subject, matter, LocalDate.now(clock)) == Power.WITH_OTHER_GUARDIAN;
    }

    private List<EmiratesId> others(Offer offer) {
        Matter matter = services.get(offer.service()).matter();
        PersonId subject = offer.subject();
        return matter == null || subject == null
                ? List.of()
                : powers.whoDecide(subject, matter, LocalDate.now(clock)).stream()
                        .filter(holder -> !holder.equals(offer.person()))
                        .toList();
    }

    private boolean hasConsented(UUID offer, EmiratesId who) {
        return database.sql("select exists (select from core.offer_consent where offer = ? and person = ?)")
                .params(offer, who.digits())
                .query(Boolean.class)
                .single();
    }

    private void tell(Offer offer, EmiratesId to, String what) {
        notifications.send(new Notice(
                to,
                "core.proactivity.notice." + what,
                Map.of(),
                "/offers/" + offer.id(),
                About.of(offer.cause(), offer.id()).inJourney(offer.journey(), offer.subject()),
                Tone.DUTY,
                EnumSet.allOf(Channel.class),
                null));
    }
}
