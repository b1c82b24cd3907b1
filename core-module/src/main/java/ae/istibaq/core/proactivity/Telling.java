package ae.istibaq.core.proactivity;

import ae.istibaq.core.catalogue.Fees;
import ae.istibaq.core.catalogue.Services;
import ae.istibaq.core.eligibility.Verdict;
import ae.istibaq.core.notifications.About;
import ae.istibaq.core.notifications.Channel;
import ae.istibaq.core.notifications.Notice;
import ae.istibaq.core.notifications.Notifications;
import ae.istibaq.core.notifications.Tone;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts what a bundle has to say into messages. */
@Component
class Telling {

    static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Notifications notifications;
    private final Services services;
    private final Fees fees;
    private final Clock clock;

    Telling(Notifications notifications, Services services, Fees fees, Clock clock) {
        this.notifications = notifications;
        this.services = services;
        this.fees = fees;
        this.clock = clock;
    }

    /** Tells a person what began, with the document that came with it. */
    void tell(Journey journey, Step.Tell step, Role role) {
        notifications.send(new Notice(
                journey.person(role),
                step.template(),
                values(journey),
                journey.path(),
                About.of(journey.cause(), matterOf(journey, step.template()))
                        .inJourney(journey.id(), journey.subject()),
                step.tone(),
                EnumSet.allOf(Channel.class),
                journey.document()));
    }

    /** Tells that what began was corrected or annulled; by every channel, since something heard before is not so. */
    void ofUndoing(Journey journey, String template, Role role, UUID cause) {
        notifications.send(new Notice(
                journey.person(role),
                template,
                values(journey),
                journey.path(),
                About.of(cause, cause).inJourney(journey.id(), journey.subject()),
                Tone.DUTY,
                EnumSet.allOf(Channel.class),
                null));
    }

    void ofOffer(Offer offer, Journey journey, String what, Set<Channel> channels) {
        Map<String, Object> values = values(journey);
        values.put("lastDay", offer.lastDay().format(DAY));
        values.put("daysLeft", java.time.temporal.ChronoUnit.DAYS.between(LocalDate.now(clock), offer.lastDay()));
        fees.of(services.get(offer.service()), LocalDate.now(clock))
                .ifPresent(fee -> values.put("fee", fee.amount().dirhams().toPlainString()));
        notifications.send(new Notice(
                offer.person(),
                offer.service().text("notice." + what),
                values,
                "/offers/" + offer.id(),
                About.of(offer.cause(), offer.id()).inJourney(journey.id(), journey.subject()),
                services.get(offer.service()).tone(what),
                channels,
                null));
    }

    void ofNo(Verdict verdict, Journey journey) {
        notifications.send(new Notice(
                verdict.person(),
                verdict.service().text("notice.not-eligible"),
                values(journey),
                "/checks/" + verdict.id(),
                About.of(verdict.situation().cause(), verdict.id()).inJourney(journey.id(), journey.subject()),
                services.get(verdict.service()).tone("not-eligible"),
                EnumSet.allOf(Channel.class),
                null));
    }

    /** What the event told, with days written as people read them. */
    static Map<String, Object> values(Journey journey) {
        Map<String, Object> values = new HashMap<>();
        journey.about()
                .forEach((name, told) -> values.put(
                        name, name.endsWith("Date") ? LocalDate.parse(told).format(DAY) : told));
        return values;
    }

    /** A journey says each thing once per cause, so that a correction can say it anew. */
    private static UUID matterOf(Journey journey, String template) {
        return UUID.nameUUIDFromBytes(
                (journey.id() + template + journey.cause()).getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
}
